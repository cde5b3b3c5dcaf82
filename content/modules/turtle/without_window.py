import turtle

walk = turtle.TNavigator()
for steps, turn in [(100, 90), (50, 90), (20, -45)]:
    walk.forward(steps)
    walk.left(turn)
    x, y = walk.position()
    print(f"at {x:5.1f}, {y:5.1f} heading {walk.heading():5.1f}")

print(f"home is {walk.distance(0, 0):.1f} away", end=" ")
print(f"towards {walk.towards(0, 0):.1f} degrees")
print("turned vector:", turtle.Vec2D(3, 4).rotate(90))
