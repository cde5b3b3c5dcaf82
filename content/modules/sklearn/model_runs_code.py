import joblib
from sklearn.tree import DecisionTreeClassifier

class Stranger:
    def __reduce__(self):
        return print, ("code of a stranger runs",)
joblib.dump(Stranger(), "free-model.joblib")
joblib.load("free-model.joblib")
joblib.dump(DecisionTreeClassifier().fit([[1], [5]], ["low", "high"]), "own")
print(joblib.load("own").predict([[4]]))
