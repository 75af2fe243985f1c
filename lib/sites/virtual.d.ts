// The sites of one place, put together by scripts/place-sites.ts at build time.
declare module 'virtual:sites/*' {
	const sites: readonly import('./define').NamedSite[];
	export default sites;
}
