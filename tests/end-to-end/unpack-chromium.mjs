// Unpacks the browser of @sparticuz/chromium with all its libraries below the folder named by TMPDIR.
// The package unpacks its libraries only where this variable says that it runs on Amazon Linux 2023, so it must be set before the import.
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
await chromium.executablePath();
