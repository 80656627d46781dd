"""How good an extraction is: what it found against what careful readers put down, figure by figure and case by case."""

from ingest.evaluate.report import Report, evaluate

__all__ = ["Report", "evaluate"]
