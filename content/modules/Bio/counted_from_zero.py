from Bio.Seq import Seq
from Bio.SeqFeature import SimpleLocation

place = SimpleLocation(3, 9, strand=-1)  # GenBank: complement(4..9)
dna = Seq("ATGGCCATT")
print(place, int(place.start), int(place.end))
print(dna[3:9], place.extract(dna))
