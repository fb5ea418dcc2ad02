"""What a fault was tried on, how often, and what went wrong."""

from dataclasses import dataclass, field


@dataclass
class Figures:
    """One fault: what is counted, by its words, and each thing that was wrong."""

    fault: str
    counts: dict[str, int | str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def count(self, words: str, more: int = 1) -> None:
        """Add to what is counted under these words."""
        so_far = self.counts.get(words, 0)
        assert isinstance(so_far, int)
        self.counts[words] = so_far + more

    def table(self) -> str:
        """A row of the report."""
        told = "; ".join(f"{value} {words}" for words, value in self.counts.items())
        return f"| {self.fault} | {told} | {len(self.wrong)} |"
