from imblearn.over_sampling import SMOTE
from sklearn import pipeline
from sklearn.linear_model import LogisticRegression

steps = pipeline.make_pipeline(SMOTE(), LogisticRegression())
try:
    steps.fit([[0.0], [1.0]] * 10, [0, 1] * 10)
except TypeError as error:
    print(str(error)[:75])
