from flask import Blueprint, Flask, g, url_for

blog = Blueprint("blog", __name__, url_prefix="/blog")  # in blog.py


@blog.before_request
def choose_language():
    g.greeting = "Welcome to the blog"


@blog.get("/<int:post_id>")
def show_post(post_id):
    return f"{g.greeting}: post {post_id}"


def create_app(title):  # in __init__.py
    app = Flask(__name__)
    app.config["TITLE"] = title
    app.register_blueprint(blog)
    return app


app = create_app("Tea house")
print(app.test_client().get("/blog/7").text)
with app.test_request_context():
    print(url_for("blog.show_post", post_id=7))
