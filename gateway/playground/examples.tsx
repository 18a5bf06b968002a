import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import type { Example } from './example.ts';

/** A pane that lists the examples; a click loads one into the editors, with its variables. */
export function examplesPane(examples: Example[]): GraphiQLPlugin {
  return { title: 'Examples', icon: Icon, content: () => <ExampleList examples={examples} /> };
}

function ExampleList({ examples }: { examples: Example[] }) {
  const open = useOpenExample(examples);
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Choose a question, then press run.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" aria-current={example.query === shown} onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Loads an example into the open tab, or into a new one when the open tab holds the user's own work. */
function useOpenExample(examples: Example[]) {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const { addTab, setOperationFacts } = useGraphiQLActions();

  return (example: Example) => {
    const query = queryEditor?.getValue() ?? '';
    const variables = variableEditor?.getValue() ?? '';
    const untouched = examples.some((one) => one.query === query && variablesOf(one) === variables);
    if (!untouched && !isEmpty(query)) addTab();

    queryEditor?.setValue(example.query);
    variableEditor?.setValue(variablesOf(example));
    responseEditor?.setValue('');
    // GraphiQL reads the new query a moment later. Who runs it at once must not send the old operation's name.
    setOperationFacts({});
  };
}

const variablesOf = ({ variables }: Example) => (variables ? JSON.stringify(variables, null, 2) : '');

const isEmpty = (query: string) => query.replace(/#.*/g, '').trim() === '';

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round">
      <path d="M1.5 3h1M5 3h9.5M1.5 8h1M5 8h9.5M1.5 13h1M5 13h9.5" />
    </svg>
  );
}
