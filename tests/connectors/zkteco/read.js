// Usage: node read.js MODULES PACKAGE PORT EVENTS
// Reads a terminal with an unmodified client of the npm registry and prints one JSON object.
const [modules, name, port, events] = process.argv.slice(2)
const Client = require(`${modules}/${name}`)
const log = console.log
console.log = console.error = () => {}

async function main() {
  const client = new Client('127.0.0.1', Number(port), 10000, 4000)
  await client.createSocket()
  const info = await client.getInfo()
  const users = await client.getUsers()
  const records = await client.getAttendances()
  const heard = []
  await new Promise(resolve => {
    client.getRealTimeLogs(event => {
      heard.push(event)
      if (heard.length == Number(events)) resolve()
    })
    setTimeout(() => log(JSON.stringify({ ready: true })), 100)
  })
  const list = records.data
  log(JSON.stringify({
    info: [info.userCounts, info.logCounts],
    users: users.data.map(user => [user.uid, user.name, user.userId]),
    count: list.length,
    first: list[0], last: list[list.length - 1],
    heard,
  }))
  process.exit(0)
}
main().catch(error => { log(JSON.stringify({ error: String(error && error.message || error) })); process.exit(1) })
