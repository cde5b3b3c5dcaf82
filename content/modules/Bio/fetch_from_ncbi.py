# set-up: a stand-in for NCBI, which Entrez reaches in its place
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FOUND = """<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE eSearchResult PUBLIC "-//NLM//DTD esearch 20060628//EN" \
"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd">
<eSearchResult><Count>2</Count><RetMax>2</RetMax><RetStart>0</RetStart>
<IdList><Id>4711</Id><Id>4712</Id></IdList></eSearchResult>"""


class Ncbi(BaseHTTPRequestHandler):
    def do_GET(self):
        kind, body = "text/xml", FOUND
        if "efetch" in self.path:
            ids = parse_qs(urlsplit(self.path).query)["id"][0].split(",")
            kind = "text/plain"
            body = "".join(f">TEA{i}.1 tea plant\nATGGCC\n" for i in ids)
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=UTF-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args):
        pass


class ToStandIn(urllib.request.HTTPSHandler):
    def https_open(self, request):
        path = request.full_url.partition("ncbi.nlm.nih.gov")[2]
        return urllib.request.build_opener().open(f"{site}{path}")


server = ThreadingHTTPServer(("127.0.0.1", 0), Ncbi)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
urllib.request.install_opener(urllib.request.build_opener(ToStandIn))
# end of set-up
from Bio import Entrez, SeqIO

Entrez.email = "zoe@tea.example"  # yours: NCBI writes before it blocks you

query = "Camellia sinensis[Organism] AND matK[Gene]"
with Entrez.esearch(db="nucleotide", term=query, retmax=20) as answer:
    found = Entrez.read(answer)
print(found["Count"], "found:", list(found["IdList"]))

with Entrez.efetch(db="nucleotide", id=found["IdList"], rettype="fasta",
                   retmode="text") as answer:
    for record in SeqIO.parse(answer, "fasta"):
        print(record.id, record.seq)
