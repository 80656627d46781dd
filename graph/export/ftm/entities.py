"""Nodes, documents and claims as entities of FollowTheMoney: a link only where nobody disputes it, a note else."""

import re
from collections.abc import Mapping
from typing import Any

from graph.export.caution import Told, Whole, worded
from graph.export.ftm.schemata import PAPERS, key_of, link_of, schema_of
from ontology.document import Document
from ontology.node import Entity

DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
WEB = re.compile(r"https?://\S+")
WIKIDATA = re.compile(r"Q[1-9]\d*")
Properties = Mapping[str, tuple[str | None, ...]]


def entity(identifier: str, schema: str, properties: Properties) -> dict[str, Any]:
    """Make an entity; what is empty is left out."""
    told = {name: [value for value in values if value] for name, values in properties.items()}
    kept = {name: list(dict.fromkeys(values)) for name, values in told.items() if values}
    return {"id": key_of(identifier), "schema": schema, "properties": kept}


def of_node(node: Entity) -> dict[str, Any] | None:
    """Write a node; None where FollowTheMoney has no schema for it."""
    schema = schema_of(node.id)
    if schema is None:
        return None
    known = node.external_ids.get("wikidata", "")
    properties: dict[str, tuple[str | None, ...]] = {
        "name": (node.name,),
        "alias": node.aliases,
        "description": (node.description,),
        "wikidataId": (known if WIKIDATA.fullmatch(known) else None,),
    }
    if schema in PAPERS:
        properties |= {"title": (node.name,), "fileName": (node.name,)}
    if schema == "Address":
        properties |= {"full": (node.name,)}
    return entity(node.id, schema, properties)


def of_document(document: Document, publisher: str | None) -> dict[str, Any]:
    """Write a document that was read."""
    told = document.source
    return entity(
        document.id,
        "Document",
        {
            "title": (document.title,),
            "fileName": (document.path.rpartition("/")[2] or document.id,),
            "author": document.authors,
            "publisher": (publisher,),
            "publishedAt": (_day(document.published),),
            "sourceUrl": (_web(document.url), _web(told.url) if told else None),
            "mimeType": (document.media_type if "/" in document.media_type else None,),
            "summary": (f"Retells: {told.title or 'an account'}, {told.outlet}" if told and told.outlet else None,),
        },
    )


def of_claim(told: Told, found: Whole) -> dict[str, Any] | None:
    """Write a claim: as a link where it is a fact between two things that are carried, else as a note.

    None where neither end is carried, so that there is nothing to hang a note on.
    """
    claim = told.claim
    ends = tuple(None if end in found.doubts else schema_of(end) for end in (claim.subject, claim.object))
    if ends[0] and ends[1] and not told.cautions:
        return _link(told, found, (ends[0], ends[1]))
    carried = [key_of(end) for end, schema in zip((claim.subject, claim.object), ends, strict=True) if schema]
    if not carried:
        return None
    sentence = sentence_of(told, found)
    about = {"name": (sentence,), "entity": tuple(carried), "description": (sentence, _quotes(told))}
    return entity(claim.id, "Note", about | _proof(told, found))


def sentence_of(told: Told, found: Whole) -> str:
    """Tell a claim in words that say where it is no fact, and whose word it is."""
    claim = told.claim
    said = f"{found.name(claim.subject)} {claim.verb.reads} {found.name(claim.object)}"
    speakers = ", ".join(found.name(speaker) for speaker in claim.attributed_to)
    when = f" ({claim.when})" if claim.when else ""
    return worded(said, told.cautions) + when + (f" – according to {speakers}" if speakers else "")


def _link(told: Told, found: Whole, ends: tuple[str, str]) -> dict[str, Any]:
    claim = told.claim
    link = link_of(claim.relation, claim.verb.reads, ends)
    acting = "acting" if claim.properties.get("acting") else None
    role = claim.properties.get("role")
    properties: dict[str, tuple[str | None, ...]] = {
        link.source: (key_of(claim.subject),),
        link.target: (key_of(claim.object),),
        "summary": (sentence_of(told, found) + (f", {acting}" if acting else ""),),
        "description": (_quotes(told),),
        **_proof(told, found),
        **_time(claim.when),
    }
    if link.schema == "Occupancy":  # whose status is a word of a list of its own
        properties["description"] = (f"{claim.status}: {_quotes(told)}", acting, str(role) if role else None)
    else:
        properties |= {"status": (claim.status,), "role": (str(role) if role else link.role, acting)}
    return entity(claim.id, link.schema, properties)


def _proof(told: Told, found: Whole) -> dict[str, tuple[str | None, ...]]:
    documents = [found.documents[said.document] for said in told.claim.evidence if said.document in found.documents]
    return {
        "proof": tuple(key_of(document.id) for document in documents),
        "sourceUrl": tuple(_web(document.url) for document in documents),
    }


def _time(when: str | None) -> dict[str, tuple[str | None, ...]]:
    """Give the dates that FollowTheMoney can hold; others stay in the summary."""
    if when is None:
        return {}
    if "/" in when:
        start, _, end = when.partition("/")
        return {"startDate": (_day(start),), "endDate": (_day(end),)}
    return {"date": (_day(when),)}


def _quotes(told: Told) -> str:
    return " / ".join(f"“{said.quote}”" for said in told.claim.evidence)


def _day(words: str | None) -> str | None:
    month = words[5:7] if words else ""
    return words if words and DAY.fullmatch(words) and (not month or month <= "12") else None


def _web(url: str | None) -> str | None:
    return url if url and WEB.fullmatch(url) else None
