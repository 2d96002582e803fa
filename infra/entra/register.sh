#!/usr/bin/env bash
# Registers Salesdesk in the department's Entra ID, or brings a registration of the same name up to date.
#   infra/entra/register.sh [--pane https://pane.example.cn] [--name Salesdesk] [--group OBJECT_ID]
# Without --pane nobody can sign in yet: give it again with the address, once there is one.
# Needs the Azure command line, signed in (az login --allow-no-subscriptions) as somebody who may register
# applications and grant consent. In China first: az cloud set --name AzureChinaCloud.
set -euo pipefail

usage='infra/entra/register.sh [--pane https://pane.example.cn] [--name NAME] [--group OBJECT_ID]'
stop() {
  printf '%s\n' "$1" >&2
  exit 2
}

pane='' name=Salesdesk group=''
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || stop "$1 wants a value: $usage"
  case $1 in
    --pane) pane=$2 ;;
    --name) name=$2 ;;
    --group) group=$2 ;;
    *) stop "$1 is not known: $usage" ;;
  esac
  shift 2
done
[[ $pane =~ ^(https://[a-z0-9.-]+)?$ ]] || stop "--pane is the https origin of the pane, nothing behind it: $usage"
[[ $name =~ ^[A-Za-z0-9\ .-]+$ ]] || stop "--name is of Latin letters, digits, spaces, dots and hyphens: $usage"
[[ $group =~ ^([0-9a-f-]{36})?$ ]] || stop "--group is the object id of a group, a GUID: $usage"

graph=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
graph=${graph%/}/v1.0
ask() { az rest --method get --url "$graph/$1" --query "$2" --output tsv; }
create() { az rest --method post --url "$graph/$1" --headers Content-Type=application/json --body "$2" --query id --output tsv; }
change() { az rest --method patch --url "$graph/$1" --headers Content-Type=application/json --body "$2"; }

# What people are sent back to: Excel that signs them in itself, the page beside the pane, and the pane in Excel on the web.
# Where no address is told, those of before stay.
redirects=''
[ -z "$pane" ] ||
  redirects="\"spa\": {\"redirectUris\": [\"brk-multihub://${pane#https://}\", \"$pane/pane/sign-in.html\", \"$pane/pane/\"]},"

object=$(ask "applications?\$filter=displayName%20eq%20'${name// /%20}'" 'value[0].id')
if [ -z "$object" ]; then
  object=$(create applications "{\"displayName\": \"$name\", \"signInAudience\": \"AzureADMyOrg\"}")
fi
client=$(ask "applications/$object" appId)
scope=$(ask "applications/$object" "api.oauth2PermissionScopes[?value=='Salesdesk.Use'].id | [0]")
[ -n "$scope" ] || scope=$(node -p 'crypto.randomUUID()')

change "applications/$object" "{
  \"identifierUris\": [\"api://$client\"],
  $redirects
  \"optionalClaims\": {\"idToken\": [{\"name\": \"login_hint\"}]},
  \"api\": {
    \"requestedAccessTokenVersion\": 2,
    \"oauth2PermissionScopes\": [{
      \"id\": \"$scope\", \"value\": \"Salesdesk.Use\", \"type\": \"Admin\", \"isEnabled\": true,
      \"adminConsentDisplayName\": \"Use Salesdesk\",
      \"adminConsentDescription\": \"Lets Salesdesk act for the person who is signed in, as far as the department's policy lets them.\"
    }]
  }
}"
# Only once the scope is there can it be asked for, and used without asking each person.
change "applications/$object" "{
  \"requiredResourceAccess\": [{\"resourceAppId\": \"$client\", \"resourceAccess\": [{\"id\": \"$scope\", \"type\": \"Scope\"}]}],
  \"api\": {\"preAuthorizedApplications\": [{\"appId\": \"$client\", \"delegatedPermissionIds\": [\"$scope\"]}]}
}"

principal=$(ask "servicePrincipals?\$filter=appId%20eq%20'$client'" 'value[0].id')
[ -n "$principal" ] || principal=$(create servicePrincipals "{\"appId\": \"$client\"}")
change "servicePrincipals/$principal" '{"appRoleAssignmentRequired": true, "tags": ["WindowsAzureActiveDirectoryIntegratedApp"]}'

# The administrator's consent, for everybody who is assigned: to our own scope, and to what every sign-in asks for.
directory=$(ask "servicePrincipals?\$filter=appId%20eq%20'00000003-0000-0000-c000-000000000000'" 'value[0].id')
consent() {
  [ -n "$(ask "oauth2PermissionGrants?\$filter=clientId%20eq%20'$principal'" "value[?resourceId=='$1'].id | [0]")" ] ||
    create oauth2PermissionGrants "{\"clientId\": \"$principal\", \"consentType\": \"AllPrincipals\", \"resourceId\": \"$1\", \"scope\": \"$2\"}" >/dev/null
}
consent "$principal" 'Salesdesk.Use'
consent "$directory" 'openid profile offline_access'

if [ -n "$group" ] && [ -z "$(ask "servicePrincipals/$principal/appRoleAssignedTo" "value[?principalId=='$group'].id | [0]")" ]; then
  create "servicePrincipals/$principal/appRoleAssignedTo" \
    "{\"principalId\": \"$group\", \"resourceId\": \"$principal\", \"appRoleId\": \"00000000-0000-0000-0000-000000000000\"}" >/dev/null
fi

printf '"tenantId": "%s",\n"clientId": "%s",\n' "$(az account show --query tenantId --output tsv)" "$client"
