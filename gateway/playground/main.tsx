import 'graphiql/setup-workers/vite';
// Not `graphiql/style.css`: that one carries half a megabyte of fonts, and Monaco's styles a second time.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import type { Example } from './example.ts';
import { examplesPane } from './examples.tsx';
import { fetcher } from './fetcher.ts';

const greeting = `# Pick an example, or write a query.
#
# Ctrl+Space  completes
# Ctrl+Enter  runs
#
# "Headers" below takes X-As-Of
# and Authorization.
`;

// The headers editor allows comments; the usual headers wait in them.
const headers = `{
  // "X-As-Of": "2016-06-30",
  // "Authorization": "Bearer <token>"
}`;

const examples: Example[] = await fetch('/playground/examples.json').then((response) => response.json());
const pane = examplesPane(examples);

createRoot(document.getElementById('playground')!).render(
  <GraphiQL
    fetcher={fetcher}
    // Not the history plugin of GraphiQL: it stores each query with its headers, so with tokens.
    plugins={[pane]}
    visiblePlugin={pane}
    defaultQuery={greeting}
    defaultHeaders={headers}
    defaultEditorToolsVisibility="variables"
    // Queries and variables may name people: they outlive a reload of this tab, nothing more. Headers not even that.
    storage={sessionStorage}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        KI-NRW · Playground
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
