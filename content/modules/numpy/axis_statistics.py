import numpy as np

#                   maths  art  sport
marks = np.array([[70.0, 80.0, 90.0],    # Ada
                  [50.0, np.nan, 60.0]])  # Ben was ill

print("per pupil:  ", marks.mean(axis=1))
print("per subject:", np.nanmean(marks, axis=0))
print("best mark:  ", np.nanmax(marks))
print("missing:    ", np.isnan(marks).sum())
print("running sum:", marks[0].cumsum())
print("spread:     ", marks[0].std().round(2), marks[0].std(ddof=1))
