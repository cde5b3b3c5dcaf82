# set-up: a stand-in for GitHub, with one repository and three issues
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class GitHub(BaseHTTPRequestHandler):
    def do_GET(self):
        sent = self.rfile.read(int(self.headers["Content-Length"] or 0))
        (path, _, query), tea = self.path.partition("?"), "/repos/ada/tea"
        site = f"http://{self.headers['Host']}"
        issues = [{"number": n, "title": title, "state": "open",
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
import requests
from github import Auth, Github
from github import BadCredentialsException, GithubException
from github import UnknownObjectException

for token, name, url in (("good token", "ada/coffee", stand_in),
                         ("old", "ada/tea", stand_in),
                         ("good token", "ada/tea", "http://127.0.0.1:1")):
    hub = Github(auth=Auth.Token(token), base_url=url, retry=None, timeout=10)
    try:
        print(hub.get_repo(name).full_name)
    except UnknownObjectException:
        print(name, "is not there, or not for this token")
    except BadCredentialsException:
        print("the token is wrong or has expired")
    except GithubException as error:
        print(error.status, error.data)  # 403: forbidden, or a limit
    except requests.RequestException as error:
        print("no answer:", type(error).__name__)
