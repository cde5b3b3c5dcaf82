import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=0.25, stratify=y, random_state=2
)
model = XGBClassifier(n_estimators=150, learning_rate=0.1, max_depth=3)
model.fit(X_train, y_train)

print("right:", round(model.score(X_test, y_test), 2))
print(confusion_matrix(y_test, model.predict(X_test)))
print("chance of 1:", model.predict_proba(X_test)[:3, 1].round(1))
gain = pd.Series(model.feature_importances_, index=X.columns)
print(list(gain.nlargest(1).index))
