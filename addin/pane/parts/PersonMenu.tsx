import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { Locale } from '#policy/words.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { MoreSign } from './signs.tsx';

/** Language, help, another person, sign out. */
export function PersonMenu() {
  const { t, locale, choose } = useLanguage();
  const { identity } = useHouse();
  const { go } = useNavigation();
  const { roles } = useWho().actor;
  return (
    <Menu
      defaultOpen
      checkedValues={{ language: [locale] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => void choose(chosen as Locale).catch(() => undefined)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreSign />} aria-label={t('menu.open')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('menu.language')}</MenuGroupHeader>
            <MenuItemRadio name="language" value="zh-CN" lang="zh-CN">
              中文
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              English
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          {roles.some((role) => role === 'manager' || role === 'superior') && (
            <MenuItem onClick={() => go({ tab: 'contracts', page: 'standIn' })}>{t('standIn.title')}</MenuItem>
          )}
          <MenuItem onClick={() => go({ tab: 'more', page: 'help' })}>{t('menu.help')}</MenuItem>
          <MenuItem onClick={() => void identity.signIn()}>{t('menu.changePerson')}</MenuItem>
          <MenuItem onClick={() => void identity.signOut()}>{t('menu.signOut')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
