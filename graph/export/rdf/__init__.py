"""How each kind of record is written in triples; `graph/export/triples.py` puts them in a stream."""
