import { App, ConfigProvider, theme as antTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { dark, light, type Palette } from '../../tokens.ts';
import { useReader } from '../reader.tsx';

/** Ant Design in our colours, size and language. */
export function Ant({ children }: { readonly children: ReactNode }) {
  const { language, isDark, isStill } = useReader();
  const theme = useMemo(
    () => (isDark ? themeOf(dark, true, isStill) : themeOf(light, false, isStill)),
    [isDark, isStill],
  );
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      csp={{ nonce: pageNonce() }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}

/** The nonce of this answer, without which a style made here is dead. */
const pageNonce = (): string => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/**
 * Our palette in place of the one Ant Design would reckon from a seed: every colour here has its contrast tested,
 * and one that was derived would not.
 */
const coloursOf = (palette: Palette, isDark: boolean) => ({
  colorPrimary: palette.accent,
  colorPrimaryHover: palette.accent,
  colorPrimaryActive: palette.accent,
  colorPrimaryBg: palette['plain-tint'],
  colorPrimaryBgHover: palette['plain-tint'],
  colorPrimaryBorder: palette.accent,
  colorPrimaryBorderHover: palette.accent,
  colorPrimaryText: palette.accent,
  colorPrimaryTextHover: palette.accent,
  colorPrimaryTextActive: palette.accent,
  colorLink: palette.accent,
  colorLinkHover: palette.accent,
  colorLinkActive: palette.accent,
  colorInfo: palette.accent,
  colorInfoBg: palette['plain-tint'],
  colorInfoBorder: palette.line,
  colorSuccess: palette.verified,
  colorSuccessText: palette.verified,
  colorSuccessBg: palette['verified-tint'],
  colorSuccessBorder: palette.verified,
  colorWarning: palette.doubtful,
  colorWarningText: palette.doubtful,
  colorWarningBg: palette['doubtful-tint'],
  colorWarningBorder: palette.doubtful,
  colorError: palette.stop,
  colorErrorHover: palette.stop,
  colorErrorActive: palette.stop,
  colorErrorText: palette.stop,
  colorErrorBg: palette['stop-tint'],
  colorErrorBorder: palette.stop,
  colorErrorBorderHover: palette.stop,
  colorText: palette.ink,
  colorTextSecondary: palette['ink-soft'],
  colorTextTertiary: palette['ink-soft'],
  colorTextQuaternary: palette['ink-soft'],
  colorBorder: palette.edge,
  colorBorderSecondary: palette.line,
  colorBgLayout: palette.paper,
  colorBgContainer: palette.sheet,
  colorBgElevated: palette.sheet,
  colorBgSpotlight: palette.ink,
  colorFill: palette['plain-tint'],
  colorFillSecondary: palette['plain-tint'],
  colorFillTertiary: palette['plain-tint'],
  colorFillQuaternary: palette['plain-tint'],
  colorWhite: palette['on-accent'],
  colorBgMask: isDark ? 'rgb(0 0 0 / 55%)' : 'rgb(35 33 29 / 40%)',
});

function themeOf(palette: Palette, isDark: boolean, isStill: boolean): ThemeConfig {
  const { defaultAlgorithm, darkAlgorithm, compactAlgorithm } = antTheme;
  const seen = isDark ? darkAlgorithm : defaultAlgorithm;
  return {
    cssVar: { key: isDark ? 'ink' : 'paper' },
    hashed: false,
    algorithm: (seed) => {
      const wide = seen(seed);
      // Compact in height and spacing; the size of the type stays, since Chinese at 12 px tires.
      return {
        ...compactAlgorithm(seed, wide),
        fontSize: wide.fontSize,
        fontSizeSM: wide.fontSizeSM,
        fontSizeLG: wide.fontSizeLG,
        lineHeight: wide.lineHeight,
        lineHeightSM: wide.lineHeightSM,
        lineHeightLG: wide.lineHeightLG,
        ...coloursOf(palette, isDark),
      };
    },
    token: {
      fontFamily: 'var(--sans)',
      borderRadius: 4,
      motion: !isStill,
      motionDurationSlow: '0.16s',
      motionDurationMid: '0.12s',
      controlHeight: 36,
      colorTextLightSolid: palette['on-accent'],
      colorTextPlaceholder: palette['ink-soft'],
      colorTextDescription: palette['ink-soft'],
      colorTextHeading: palette.ink,
      colorIcon: palette['ink-soft'],
      controlOutline: 'transparent',
      controlItemBgActive: palette['plain-tint'],
      controlItemBgActiveHover: palette['plain-tint'],
      controlItemBgHover: palette['plain-tint'],
      boxShadow: `0 0 0 1px ${palette.line}, 0 6px 20px rgb(0 0 0 / 14%)`,
      boxShadowSecondary: `0 0 0 1px ${palette.line}, 0 6px 20px rgb(0 0 0 / 14%)`,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: {
        headerBg: palette['plain-tint'],
        headerSplitColor: 'transparent',
        bodySortBg: 'transparent',
        headerSortActiveBg: palette['plain-tint'],
        headerSortHoverBg: palette.line,
        cellPaddingInlineSM: 10,
        rowHoverBg: palette['plain-tint'],
      },
      Tooltip: { colorTextLightSolid: palette.paper },
    },
  };
}
