from sklearn.datasets import load_digits
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_digits(n_class=5, return_X_y=True)  # 8 x 8 pictures of 0 to 4
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)

steps = Pipeline([("scale", StandardScaler()), ("svm", SVC())])
search = GridSearchCV(
    steps,
    {"svm__C": [0.01, 1, 10], "svm__gamma": ["scale", 0.1]},
    cv=3,
)
search.fit(X_train, y_train)

for settings, score in zip(
    search.cv_results_["params"], search.cv_results_["mean_test_score"]
):
    print(f"{score:.3f} {settings}")
print("best:", search.best_params_)
print(f"on pictures not seen before: {search.score(X_test, y_test):.3f}")
