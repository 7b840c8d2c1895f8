// A calendar leaf with one line marked.
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="5" width="26" height="24" rx="3" fill="#fbf9f4"/><path d="M3 8a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v4H3z" fill="#8c1d18"/><path d="M8 17.5h16M8 23.5h9" stroke="#1f1c18" stroke-width="2.6" stroke-linecap="round"/></svg>
`;
