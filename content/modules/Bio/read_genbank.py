# set-up: a record in the format of GenBank
from Bio import SeqIO
from Bio.Seq import Seq
from Bio.SeqFeature import SeqFeature, SimpleLocation
from Bio.SeqRecord import SeqRecord

record = SeqRecord(Seq("TTATGGCCATTGTAATGGGCCGCTGAAACTAGGCATCAT"), id="TEA01.1",
                   name="TEA01", description="Tea plant, two genes")
record.annotations = {"molecule_type": "DNA", "organism": "Camellia sinensis"}
for gene, start, end, strand in [("aaa", 2, 26, 1), ("bbb", 27, 39, -1)]:
    record.features.append(SeqFeature(SimpleLocation(start, end, strand), "CDS",
                                      qualifiers={"gene": [gene]}))
SeqIO.write(record, "tea.gb", "genbank")
# end of set-up
from Bio import SeqIO

record = SeqIO.read("tea.gb", "genbank")
print(record.id, record.description, len(record))
print(record.annotations["organism"])

for feature in record.features:
    if feature.type == "CDS":
        name = feature.qualifiers.get("gene", ["?"])[0]
        protein = feature.translate(record.seq, to_stop=True, cds=False)
        print(name, feature.location, protein)
        print("  from", feature.extract(record.seq))
