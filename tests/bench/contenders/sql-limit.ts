import type { IncomingMessage } from 'node:http';
import { centerDetail } from '../sql/center-detail.ts';
import { dashboard } from '../sql/dashboard.ts';
import { meetingPoints, walk } from '../sql/meeting-points.ts';
import { serve } from './environment.ts';

type Answering = (variables: never) => Promise<unknown>;

const operations: Readonly<Record<string, Answering>> = {
  Dashboard: dashboard,
  CenterDetail: centerDetail,
  MeetingPointsList: meetingPoints,
  Walk: walk,
};

/** What SQL and HTTP cost by themselves: statements by hand over the bare driver, no GraphQL at all. */
serve((request, response) => {
  answer(request).then(
    (data) => {
      const body = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    },
    (error: Error) => response.writeHead(500).end(error.stack),
  );
});

async function answer(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    operationName?: string;
    variables: never;
  };
  return operationName ? operations[operationName]!(variables) : { __typename: 'Query' };
}
