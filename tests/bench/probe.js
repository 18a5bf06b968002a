// Loaded into every process that is measured, before its own code: tells what it has used when it is asked.
// The product's commands know nothing of it.
process.on('message', () => process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
// Nothing is left running when the bench ends, however it ends.
process.on('disconnect', () => process.exit(0));
