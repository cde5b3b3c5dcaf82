# set-up: three reads of a sequencer
from pathlib import Path

Path("reads.fastq").write_text("""@read1
ACGTACGTAC
+
IIIIIIIIII
@read2
ACGTACGTAA
+
III5!!!!!!
@read3
GGGT
+
IIII
""")
# end of set-up
from Bio import SeqIO


def wrong_letters(record):
    scores = record.letter_annotations["phred_quality"]
    return sum(10 ** (-score / 10) for score in scores)


for record in SeqIO.parse("reads.fastq", "fastq"):
    print(record.id, len(record), "letters,",
          f"{wrong_letters(record):.3f} of them wrong, by their scores")

good = (record for record in SeqIO.parse("reads.fastq", "fastq")
        if len(record) >= 8 and wrong_letters(record) < len(record) / 100)
print(SeqIO.write(good, "good.fastq", "fastq"), "kept")
SeqIO.convert("good.fastq", "fastq", "good.fasta", "fasta")
print(open("good.fasta").read(), end="")
