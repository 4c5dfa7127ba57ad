import { createRequire } from 'node:module';
import path from 'node:path';
import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { productVersion } from '../platform/product-version.js';
import { docsPage, docsScript } from './docs-page.js';

const require = createRequire(import.meta.url);

/** The OpenAPI document and a page to read and try it; both are made when somebody first asks for them. */
@Controller()
export class DocsController {
  private document: Promise<string> | undefined;

  @Get('openapi.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  openApi(): Promise<string> {
    this.document ??= makeDocument();
    return this.document;
  }

  @Get('docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return docsPage;
  }

  @Get('docs/start.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): string {
    return docsScript;
  }

  @Get('docs/swagger-ui-bundle.js')
  bundle(@Res() response: Response): void {
    sendAsset('swagger-ui-bundle.js', response);
  }

  @Get('docs/swagger-ui.css')
  style(@Res() response: Response): void {
    sendAsset('swagger-ui.css', response);
  }
}

async function makeDocument(): Promise<string> {
  const { openApiDocument } = await import('@amend/contracts/openapi');
  return JSON.stringify(openApiDocument(await productVersion()));
}

function sendAsset(name: string, response: Response): void {
  const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
  response.sendFile(name, { root: folder, maxAge: '1d' });
}
