/**
 * Switched off inside Chromium. Said a second time it takes the place of Playwright's own list, which therefore
 * stands here first and whole (chromium-flags.test.ts). The last two draw the address bar's list as a page, a
 * process more that works at each navigation, and a popup of the toolbar is none.
 */
const LEFT_OUT = `AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades
  HttpsFirstBalancedModeAutoEnable LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning
  AvoidCorsURLLoaderRestartOnRedirect OptimizationHints NetworkTimeServiceQuerying AimEnabled
  PreconnectToSearch TcpPortRandomizationWin msForceBrowserSignIn
  msEdgeUpdateLaunchServicesPreferredVersion WebUIOmniboxPopup WebUIOmniboxAimPopup`.split(/\s+/);

/** What neither tests nor measures want from Chromium: sandbox (root), first-run pages, network, its own pages. */
export const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  `--disable-features=${LEFT_OUT.join(',')}`,
];
