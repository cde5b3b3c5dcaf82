# set-up: a stand-in for GitHub, with one repository and three issues
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class GitHub(BaseHTTPRequestHandler):
    def do_GET(self):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        (path, _, query), tea = self.path.partition("?"), "/repos/ada/tea"
        site = f"http://{self.headers['Host']}"
        issues = [{"number": n, "title": title, "state": "open",
                   "html_url": f"{site}/ada/tea/issues/{n}",
                   "url": f"{site}{tea}/issues/{n}"}
                  for n, title in enumerate(["No milk", "Too hot", "Łódź"], 1)]
        first = 0 if "page=2" not in query else 2
        found = {"/user": {"login": "ada"}, f"{tea}/issues/1": issues[0],
                 f"{tea}/issues": issues[first:first + 2],
                 tea: {"full_name": "ada/tea", "stargazers_count": 12,
                       "url": site + tea}}.get(path)
        status, answer = 200 if found else 404, found or {"message":"Not Found"}
        if "good" not in str(self.headers["Authorization"]):
            status, answer = 401, {"message": "Bad credentials"}
        elif sent:
            status, answer = 201, {**issues[0], **json.loads(sent)}
        self.send_response(status)
        if path.endswith("issues") and not first:
            self.send_header("Link", f'<{site}{path}?page=2>; rel="next"')
        self.end_headers(), self.wfile.write(json.dumps(answer).encode())


GitHub.log_message = lambda *args: None
GitHub.do_POST = GitHub.do_PATCH = GitHub.do_GET
server = ThreadingHTTPServer(("127.0.0.1", 0), GitHub)
threading.Thread(target=server.serve_forever, daemon=True).start()
stand_in = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from github import Auth, Github

with Github(auth=Auth.Token("good token"), base_url=stand_in) as hub:
    print("signed in as", hub.get_user().login)
    repo = hub.get_repo("ada/tea")
    print(repo.full_name, repo.stargazers_count, "stars")
    for issue in repo.get_issues(state="open"):
        if issue.html_url.split("/")[-2] != "pull":  # pull requests come too
            print(f"#{issue.number} {issue.title}")
