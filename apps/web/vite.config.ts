import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// With the page's own Host: the API lets no other site change anything.
const api = { target: process.env.AMEND_API ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 600 },
  server: { proxy: { '/v1': api, '/readyz': api, '/queues': api, '/docs': api, '/openapi.json': api } },
});
