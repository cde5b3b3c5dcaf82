# set-up: files that are not what they seem
from pathlib import Path

Path("two.fasta").write_text(">a\nATG\n>b\nATG\n")
Path("twice.fasta").write_text(">a\nATG\n>a\nGGG\n")
Path("notes.fasta").write_text("see my e-mail\n>a\nATG\n")
Path("empty.fasta").touch()
# end of set-up
from Bio import SeqIO

for name in ("two", "notes", "empty", "lost"):
    try:
        print(f"{name:6}", SeqIO.read(f"{name}.fasta", "fasta").id)
    except FileNotFoundError:
        print(f"{name:6} is not there")
    except ValueError as error:
        print(f"{name:6}", str(error).partition(",")[0].partition("\n")[0])

try:
    SeqIO.to_dict(SeqIO.parse("twice.fasta", "fasta"))
except ValueError as error:
    print("twice ", error)
print("parse of an empty file:", list(SeqIO.parse("empty.fasta", "fasta")))
