"""The speaker registry as its page asks for it: which entities, in which order, a line or a card of each, and where it is
used. Reads only; keeps names until the registry changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.coding.entity_duplicates import PREFIX, Candidate, Duplicate, apart_pairs, duplicates
from annotator.coding.entity_search import folded
from annotator.coding.queries import Queries
from annotator.coding.rows import EntityCard, EntityLine, UsageLine
from annotator.coding.speaker_names import SpeakerNames
from annotator.model.change import Changes, Table
from annotator.model.entity import WIKIDATA, combined, role_on
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId
from annotator.store.project import Project


class Shown(StrEnum):
    """Which entities a list shows."""

    ALL = "all"
    UNUSED = "unused"
    RETIRED = "retired"
    PROPOSED = "proposed"


@dataclass(frozen=True)
class EntityFilter:
    """Which entities, in which order. `text` is found in names and aliases without regard to case and accents; `type` of None
    is every type; `sort` is "name", "type", "role", "aliases" or "uses"."""

    text: str = ""
    type: EntityTypeId | None = None
    shown: Shown = Shown.ALL
    sort: str = "name"
    descending: bool = False


class Speakers:
    """The registry of one project for its page. `forget` is to be told of every change."""

    def __init__(self, project: Project, queries: Queries) -> None:
        self._project = project
        self._queries = queries
        self._now: SpeakerNames | None = None
        self._uses: dict[EntityId, int] | None = None
        self._unnamed: set[EntityId] | None = None
        self._proposed: tuple[Duplicate, ...] = ()
        self._looked = False

    def forget(self, changes: Changes) -> None:
        """Read anew what a change has touched."""
        if changes.whole:
            self._now = None
        elif self._now is not None and changes.touches(Table.ENTITY, Table.ALIAS, Table.ROLE):
            self._now.follow(changes)
        if changes.touches(Table.STATEMENT):
            self._uses = self._unnamed = None
        elif self._unnamed is not None:
            entities = {EntityId(row) for row in changes.ids(Table.ENTITY)}
            there = {one for one in entities if one in self._queries.entities()}
            self._unnamed = (self._unnamed - entities) | (there - self._project.read.usages.used(there))
        if changes.touches(Table.ENTITY, Table.SETTING):
            self._proposed = self._still_proposed()

    # the list

    def ids(self, chosen: EntityFilter) -> tuple[EntityId, ...]:
        """The entities that stand for themselves and that the filter lets through, in its order."""
        names = self._names()
        found: Iterable[EntityId] = self._shown(chosen.shown)
        if chosen.type is not None:
            found = [one for one in found if names.entities[one].type == chosen.type]
        words = folded(chosen.text).split()
        if words:
            found = [one for one in found if all(word in names.searched[one] for word in words)]
        return tuple(sorted(found, key=self._order(chosen.sort), reverse=chosen.descending))

    def lines(self, entities: Sequence[EntityId]) -> tuple[EntityLine, ...]:
        """A line of each of these entities that is still there. Uses are counted for these alone."""
        names = self._names()
        wanted = [one for one in entities if one in names.entities]
        counts = self._project.read.usages.counts(each for one in wanted for each in self._names().one_with(one))
        proposed = {one for found in self._proposed for one in (found.first, found.second)}
        body = self._project.read.current_codebook().body
        lines = []
        for one in wanted:
            entity = names.entities[one]
            entity_type = body.entity_type(entity.type)
            lines.append(
                EntityLine(
                    id=one,
                    type=entity.type,
                    name=entity.name,
                    type_label=entity_type.label if entity_type else entity.type,
                    role=self._role_now(one),
                    aliases=", ".join(text for text in names.aliases.get(one, ()) if text != entity.name),
                    uses=sum(counts.get(each, 0) for each in self._names().one_with(one)),
                    retired=entity.is_retired,
                    standing=one in STANDING_ENTITIES,
                    merged=len(names.gone.get(one, ())),
                    proposed=one in proposed,
                )
            )
        return tuple(lines)

    def unused(self) -> tuple[EntityId, ...]:
        """The entities that can be deleted: no statement and no other entity's role names them or what was merged into
        them. By name."""
        return self.ids(EntityFilter(shown=Shown.UNUSED))

    def counts(self) -> dict[Shown, int | None]:
        """How many entities each list holds, and how many pairs are proposed; None before anybody looked for pairs."""
        return {
            Shown.ALL: len(self._names().alone),
            Shown.UNUSED: len(self._unused()),
            Shown.RETIRED: len(self._shown(Shown.RETIRED)),
            Shown.PROPOSED: len(self._proposed) if self._looked else None,
        }

    # one entity

    def card(self, entity: EntityId) -> EntityCard | None:
        """All that the page shows of an entity, or of the one that it was merged into; None when it is gone."""
        names = self._names()
        standing = names.standing.get(entity, entity)
        found = names.entities.get(standing)
        if found is None:
            return None
        gone = names.gone.get(standing, [])
        own = {
            alias.text: alias.id
            for one in self._names().one_with(standing)
            for alias in self._project.read.aliases(one)
        }
        roles = sorted(names.roles.get(standing, ()), key=lambda role: (role.since, role.until, role.id))
        return EntityCard(
            entity=combined(kept=found, gone=gone),
            aliases=tuple((text, own.get(text)) for text in names.aliases.get(standing, ()) if text != found.name),
            roles=tuple(roles),
            organisations={
                role.organisation: self._queries.name_of(role.organisation) for role in roles if role.organisation
            },
            merged=tuple((other.id, other.name) for other in sorted(gone, key=lambda other: (other.name, other.id))),
            uses=self._project.read.usages.value_count(self._names().one_with(standing)),
            standing=standing in STANDING_ENTITIES,
        )

    def usages(self, entity: EntityId, *, limit: int, offset: int = 0) -> tuple[UsageLine, ...]:
        """A page of the values that name the entity or what was merged into it: by field, then as they were made."""
        found = self._project.read.usages.page(self._names().one_with(entity), limit=limit, offset=offset)
        lines = []
        for row in found:
            statement_type = self._queries.type_of(row.codebook, row.type)
            field = statement_type.field(row.field) if statement_type else None
            lines.append(
                UsageLine(
                    statement=row.statement,
                    field=row.field,
                    entity=row.entity,
                    field_label=field.label if field else row.field,
                    article=row.article,
                    article_title=row.article_title,
                    published=row.published,
                    coder_name=row.coder_name,
                    words=row.words,
                )
            )
        return tuple(lines)

    def merge_size(self, entities: Iterable[EntityId]) -> tuple[int, int]:
        """(entities, statements) of a merge of these: what was merged into them before counts with them."""
        ones = {each for entity in entities for each in self._names().one_with(entity)}
        return len(ones), self._project.read.usages.statement_count(ones)

    # duplicates

    def proposals(self) -> tuple[Duplicate, ...]:
        """What `look_for_duplicates` found last, less what was merged or kept apart since."""
        return self._proposed

    def look_for_duplicates(self, cancelled: Callable[[], bool] = lambda: False) -> tuple[Duplicate, ...]:
        """Compare all entities that stand for themselves with each other (see `duplicates`) and keep what is found."""
        names = self._names()
        candidates = []
        for one in names.alone:
            if one not in STANDING_ENTITIES:
                whole = combined(kept=names.entities[one], gone=names.gone.get(one, []))
                texts = dict.fromkeys((whole.name, *names.aliases.get(one, ())))
                wikidata = whole.external.get(WIKIDATA)
                candidates.append(
                    Candidate(one, whole.type, tuple(texts), wikidata if isinstance(wikidata, str) else "")
                )
        self.keep_proposals(duplicates(candidates=candidates, apart=self._apart(), cancelled=cancelled))
        return self._proposed

    def keep_proposals(self, found: tuple[Duplicate, ...]) -> None:
        """Take over what another connection's look has found."""
        self._proposed, self._looked = found, True
        self._proposed = self._still_proposed()

    def _still_proposed(self) -> tuple[Duplicate, ...]:
        entities, apart = self._queries.entities(), self._apart()
        return tuple(
            found
            for found in self._proposed
            if (found.first, found.second) not in apart
            and all(one in entities and entities[one].merged_into is None for one in (found.first, found.second))
        )

    def _apart(self) -> frozenset[tuple[EntityId, EntityId]]:
        return apart_pairs(self._project.read.settings_under(PREFIX))

    # parts

    def _names(self) -> SpeakerNames:
        if self._now is None:
            self._now = SpeakerNames(self._project.read, self._queries)
        return self._now

    def _shown(self, shown: Shown) -> list[EntityId]:
        names = self._names()
        match shown:
            case Shown.ALL:
                return list(names.alone)
            case Shown.RETIRED:
                return [one for one in names.alone if names.entities[one].is_retired]
            case Shown.PROPOSED:
                proposed = {one for found in self._proposed for one in (found.first, found.second)}
                return [one for one in names.alone if one in proposed]
            case Shown.UNUSED:
                return self._unused()

    def _unused(self) -> list[EntityId]:
        names = self._names()
        if self._unnamed is None:
            self._unnamed = self._project.read.usages.unnamed()
        unnamed = self._unnamed
        needed = {
            organisation
            for holder, roles in names.roles.items()
            for role in roles
            if role.organisation is not None
            and (organisation := names.standing.get(role.organisation, role.organisation)) != holder
        }
        return [
            one
            for one in names.alone
            if one not in needed
            and one not in STANDING_ENTITIES
            and all(each in unnamed for each in self._names().one_with(one))
        ]

    def _order(self, sort: str) -> Callable[[EntityId], tuple[object, ...]]:
        names = self._names()

        def name(one: EntityId) -> tuple[str, EntityId]:
            return names.folded[one], one

        match sort:
            case "uses":
                uses = self._all_uses()
                return lambda one: (uses.get(one, 0), *name(one))
            case "type":
                return lambda one: (names.entities[one].type, *name(one))
            case "role":
                return lambda one: (folded(self._role_now(one)), *name(one))
            case "aliases":
                return lambda one: (len(names.aliases.get(one, ())), *name(one))
            case _:
                return name

    def _all_uses(self) -> dict[EntityId, int]:
        if self._uses is None:
            self._uses = self._project.read.usages.all_counts()
        standing = self._names().standing
        if not standing:
            return self._uses
        found: dict[EntityId, int] = {}
        for one, count in self._uses.items():
            root = standing.get(one, one)
            found[root] = found.get(root, 0) + count
        return found

    def _role_now(self, entity: EntityId) -> str:
        roles = self._names().roles.get(entity)
        if not roles:
            return ""
        held = role_on(roles=roles, day=self._project.clock().date().isoformat())
        return held.title if held else ""
