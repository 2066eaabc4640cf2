// node verify.js MODULES: reads {"secret", "headers", "body"} a line, says for each "ok" or why not.
"use strict";
const path = require("path");
const { Webhook } = require(path.join(process.argv[2], "standardwebhooks"));

for (const line of require("fs").readFileSync(0, "utf8").split("\n")) {
    if (line === "")
        continue;
    const { secret, headers, body } = JSON.parse(line);
    try {
        new Webhook(secret).verify(body, headers);
        console.log("ok");
    } catch (error) {
        console.log(error.message);
    }
}
