import * as z from 'zod';
import { commands } from '#functions/commands/index.ts';
import { Envelope } from '#functions/commands/command.ts';
import { statusOf } from '#functions/refusal.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** One command on the wire, its input after its verb. */
const commandSchema = () => ({
  oneOf: commands.map(({ verb, input }) => schemaOf(z.object({ ...Envelope.shape, verb: z.literal(verb), input }))),
});

const bodyOf = ({ path, input }: Route) =>
  path === '/commands' || path === '/checks'
    ? {
        type: 'object',
        required: ['commands'],
        properties: { commands: { type: 'array', maxItems: 100, items: commandSchema() } },
      }
    : schemaOf(input);

const parametersOf = ({ path, input }: Route) =>
  Object.entries(input.shape).map(([name, schema]) => ({
    name,
    in: path.includes(`:${name}`) ? 'path' : 'query',
    required: path.includes(`:${name}`) || !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType),
  }));

const refusals = Object.fromEntries(
  [...new Set(Object.values(statusOf))].map((status) => [
    String(status),
    {
      description: Object.entries(statusOf)
        .filter(([, of]) => of === status)
        .map(([kind]) => kind)
        .join(', '),
    },
  ]),
);

const operationOf = (route: Route) => ({
  summary: route.summary,
  ...(route.method === 'post'
    ? { requestBody: { required: true, content: { 'application/json': { schema: bodyOf(route) } } } }
    : { parameters: parametersOf(route) }),
  responses: { 200: { description: 'OK' }, ...refusals },
});

/** The API described, made from the very schemas that read its requests. */
export const openapi = () => ({
  openapi: '3.1.0',
  info: { title: 'Salesdesk 销售台', version: '1' },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  security: [{ token: [] }],
  paths: Object.fromEntries(
    routes.map((route) => [route.path.replace(/:(\w+)/g, '{$1}'), { [route.method]: operationOf(route) }]),
  ),
});
