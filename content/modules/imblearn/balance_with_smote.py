from collections import Counter

from imblearn.over_sampling import SMOTE
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

# 2000 payments, of which 100 are fraud (1)
X, y = make_classification(n_samples=2000, n_features=6, weights=[0.95],
                           class_sep=0.8, flip_y=0, random_state=7)
X_train, X_test, y_train, y_test = train_test_split(
    X, y, stratify=y, random_state=0)

X_even, y_even = SMOTE(random_state=0).fit_resample(X_train, y_train)
print("before", Counter(y_train.tolist()))
print("after ", Counter(y_even.tolist()))

for features, target in ((X_train, y_train), (X_even, y_even)):
    model = LogisticRegression().fit(features, target)
    print(confusion_matrix(y_test, model.predict(X_test)).tolist())
