"""The kiosk's /docs in headless Chromium: Swagger UI loads under the strict policy, a token is entered, a call made.

usage: docs_page.py BIN-DIR TEST-BIN-DIR PICTURE
Ends with 77 where Chromium or Swagger UI (models/fetch --docs) is missing.
"""
import json
import pathlib
import sys
import tempfile
import urllib.request

sys.dont_write_bytecode = True  # the sources' folder stays as it is

import api_kiosk
import chromium
from api_kiosk import get

PUNCHES = 12
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
OPERATION = "#operations-Campus-get_attendance_today"
FIRST = f"document.querySelector('{OPERATION}')"


def check(true, what):
    if not true:
        sys.exit(f"FAIL: {what}")


def click(browser, selector):
    browser.wait_for(f"!!document.querySelector({json.dumps(selector)})")
    browser.run(f"document.querySelector({json.dumps(selector)}).click()")


def main():
    programs, test_programs, picture = map(pathlib.Path, sys.argv[1:4])
    program = chromium.find()
    if program is None:
        print("SKIP: Chromium is not installed")
        sys.exit(77)
    files = api_kiosk.find_docs()
    if files is None:
        print("SKIP: Swagger UI is not there: models/fetch --docs gets it")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="rollcall-docs.") as folder:
        work = pathlib.Path(folder)
        api_kiosk.fill(test_programs, work, PUNCHES)
        (work / "cache").mkdir()
        with api_kiosk.running(programs, work, environment={"ROLLCALL_CACHE": str(work / "cache")}) as (address, _):
            status, body = get(address + "/docs")
            check(status == 200 and b"models/fetch --docs" in body, f"/docs without its files: {body!r}")
            (work / "cache" / "docs").symlink_to(files)  # fetched while the kiosk runs
            with urllib.request.urlopen(address + "/docs", timeout=20) as page:
                check(page.headers["Content-Security-Policy"] == POLICY, page.headers["Content-Security-Policy"])
            browser = chromium.Browser(program, work / "profile")
            try:
                browser.go(address + "/docs")
                click(browser, ".auth-wrapper .btn.authorize")
                browser.wait_for("!!document.querySelector('#auth-bearer-value')")
                browser.run("document.querySelector('#auth-bearer-value').focus()")
                browser.types(api_kiosk.TOKENS["reader"])
                browser.run("document.querySelector('#auth-bearer-value').closest('form').querySelector('.authorize').click()")
                click(browser, ".auth-btn-wrapper .btn-done")
                click(browser, OPERATION + " .opblock-summary-control")
                click(browser, OPERATION + " .try-out__btn")
                click(browser, OPERATION + " .execute")
                status = browser.wait_for(f"{FIRST}.querySelector('.live-responses-table .response .response-col_status')?.innerText")
                check(status.split()[0] == "200", f"the call was answered with {status}")
                answer = browser.wait_for(f"{FIRST}.querySelector('.live-responses-table .highlight-code code')?.innerText")
                check(json.loads(answer)["total"] == PUNCHES, answer)
                browser.run(f"{FIRST}.scrollIntoView()")
                browser.picture(picture)
                print("picture:", picture)
                check(not browser.complaints, "the page complains:\n" + "\n".join(browser.complaints))
            except TimeoutError:
                browser.picture(picture)
                print("picture of where it got stuck:", picture)
                raise
            finally:
                browser.close()


main()
