"""The errors that a person is shown as a message. Anything else is a bug and propagates with its traceback."""

from __future__ import annotations

from dataclasses import dataclass


class AnnotatorError(Exception):
    """Base of the two kinds below: `message` says what and where, `advice` what to do about it (may be empty)."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message if not advice else f"{message} {advice}")
        self.message = message
        self.advice = advice


class UserError(AnnotatorError):
    """Wrong input: nothing was changed."""


class EnvironmentProblem(AnnotatorError):
    """The machine is in the way (disk full, file locked, newer format): nothing was changed."""


class Cancelled(AnnotatorError):
    """The person stopped a long job: nothing was changed."""

    def __init__(self, message: str = "Cancelled; nothing was changed.") -> None:
        super().__init__(message)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, with its place: `where` is a path such as `types[0].fields[2].options` or `line 14`."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class InvalidError(UserError):
    """Wrong input with every problem listed."""

    def __init__(self, message: str, problems: tuple[Problem, ...]) -> None:
        listed = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{message}\n{listed}" if listed else message)
        self.problems = problems
