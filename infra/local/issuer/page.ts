import { html } from 'hono/html';
import { type Colleague, roleNames, roles } from '#policy/terms/staff.ts';

const rolesOf = ({ roles: own }: Colleague): string =>
  own.map((role) => `${roleNames[role]['zh-CN']} ${roleNames[role].en}`).join(' · ');

const rank = ({ roles: own }: Colleague): number => roles.findIndex((role) => own.includes(role));

const choice = (person: Colleague) => html`
  <li>
    <button type="button" value="${person.staffId}">
      <i aria-hidden="true">${person.name.slice(0, 1)}</i>
      <span><b>${person.name}</b><small>${rolesOf(person)}</small></span>
    </button>
  </li>
`;

/** 登录: the page on which a person of the department says who they are. */
export const signInPage = (staff: readonly Colleague[]) =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>登录 · Sign in</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/issuer/sign-in/sign-in.css" />
        <script src="/office/office.js"></script>
        <script type="module" src="/issuer/sign-in/sign-in.js"></script>
      </head>
      <body>
        <main>
          <h1>销售台 <span lang="en">Salesdesk</span></h1>
          <p>您以谁的身份登录？<span lang="en">Who are you?</span></p>
          <ul>
            ${staff.toSorted((one, other) => rank(one) - rank(other)).map(choice)}
          </ul>
          <p id="signed-in" role="status"></p>
          <footer>
            本机演示登录，无需密码。<span lang="en">A sign-in for this machine only; it asks for no password.</span>
          </footer>
        </main>
      </body>
    </html>`;
