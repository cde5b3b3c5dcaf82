from Bio.Align import PairwiseAligner, substitution_matrices

aligner = PairwiseAligner(mode="global", match_score=2, mismatch_score=-1,
                          open_gap_score=-3, extend_gap_score=-1)
best = aligner.align("GATTACAGGT", "GATCAGGT")[0]
print(best)
same = best.counts().identities
print(f"score {best.score}, {same} of {best.length} columns the same")

proteins = PairwiseAligner(mode="local", open_gap_score=-11,
                           extend_gap_score=-1)
proteins.substitution_matrix = substitution_matrices.load("BLOSUM62")
print(proteins.align("MKVLAAGIVGL", "PPKVLSAGIV")[0])
