import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Wire } from './schema.ts';
import { Shapes } from './shape.ts';

const root = resolve(import.meta.dirname, '../..');

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}

const textOf = (door: ts.ObjectLiteralExpression, name: string): string => {
  const member = door.properties.find((property) => property.name?.getText() === name);
  return member && ts.isPropertyAssignment(member) && ts.isStringLiteral(member.initializer)
    ? member.initializer.text
    : '';
};

/** What each door answers, read from the types of the routes themselves. */
export function answers(): Pick<Wire, 'answers' | 'types'> {
  const program = ts.createProgram([join(root, 'functions/http/routes.ts')], compilerOptions());
  const checker = program.getTypeChecker();
  const shapes = new Shapes(checker);
  const found: Record<string, Wire['answers'][string]> = {};
  const visit = (node: ts.Node): void => {
    const [door] = ts.isCallExpression(node) && node.expression.getText() === 'route' ? node.arguments : [];
    if (door && ts.isObjectLiteralExpression(door)) {
      const answer = checker.getTypeAtLocation(door).getProperty('answer');
      const [signature] = answer ? checker.getTypeOfSymbol(answer).getCallSignatures() : [];
      const type = signature && checker.getAwaitedType(signature.getReturnType());
      if (type) found[`${textOf(door, 'method')} ${textOf(door, 'path')}`] = shapes.of(type);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes('/functions/http/routes/')) visit(file);
  return { answers: found, types: shapes.types };
}
