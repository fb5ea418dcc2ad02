"""A drawing made in slices: some milliseconds of work between two turns."""

from collections.abc import Generator

from companion.figure.scene import Scene

Slices = Generator[None, None, Scene]


def finished(slices: Slices) -> Scene:
    """The scene at the end, with all the work done at once."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            scene: Scene = end.value
            return scene
