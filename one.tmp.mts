import { chromium } from 'playwright-core';
import { createSiteServer } from './src/commands/serve/create-server.ts';
import { listen } from './src/commands/serve/listen.ts';
const [,, path, w, h, y, out, scheme='light'] = process.argv;
const site=createSiteServer('dist'); const url=await listen(site,'127.0.0.1',0);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const page=await b.newPage({viewport:{width:+w,height:+h},colorScheme:scheme as 'light'});
await page.goto(url+path); await page.evaluate((y)=>scrollTo(0,y),+y); await page.waitForTimeout(200);
await page.screenshot({path:out}); await b.close(); site.close(); site.closeAllConnections();
