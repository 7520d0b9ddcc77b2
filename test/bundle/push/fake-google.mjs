// Loaded into clasp's process: answers its calls to Google from here and writes them to the file
// named by CLASP_CALLS, so that a push can be watched without an account.
import { appendFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
    const call = { method: request.method, host: request.headers["x-host"], path: request.url, body };
    appendFileSync(process.env.CLASP_CALLS, `${JSON.stringify(call)}\n`);
    response.setHeader("content-type", "application/json");
    // A connection kept for the next call would keep clasp from ending for seconds.
    response.setHeader("connection", "close");
    response.end(
      JSON.stringify({ scriptId: "any", files: body.files ?? [{ name: "appsscript", type: "JSON", source: "{}" }] }),
    );
  });
});
server.listen(0, "127.0.0.1");
server.unref();

https.request = (address, options, done) => {
  const url = new URL(address);
  const { port } = server.address();
  const headers = { ...options.headers, "x-host": url.host };
  return http.request({ host: "127.0.0.1", port, path: url.pathname, method: options.method, headers }, done);
};
syncBuiltinESMExports();
