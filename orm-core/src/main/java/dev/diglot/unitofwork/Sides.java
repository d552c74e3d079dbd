package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the two sides of relationships together: the side that was changed wins, contradictions
 * are errors, and then both sides are set.
 */
final class Sides {
  private final IdentityMap map;
  private final ToOneLink links;
  private Map<ToOneAttribute, Map<Entry, Claim>> claims = Collections.emptyMap();
  private List<Move> moves = Collections.emptyList();

  Sides(IdentityMap map) {
    this.map = map;
    this.links = new ToOneLink(map);
  }

  /**
   * Decides the parent of every child that moved, and points the children there.
   *
   * @throws dev.diglot.error.SessionException when two sides contradict each other; then nothing
   *     was set
   */
  void reconcile(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!entry.isRemoved() && !entry.isReadOnly()) {
        claimCollections(entry);
        claimInverseOnes(entry);
        claimToOnes(entry);
      }
    }
    claims.values().forEach(children -> children.values().forEach(this::decide));
    moves.forEach(Move::pointChild);
  }

  /** Every child that moved. */
  List<Move> moves() {
    return moves;
  }

  private void claimCollections(Entry parent) {
    for (CollectionLink link : parent.collections()) {
      ToOneAttribute one = link.mappedBy();
      if (one != null && link.isChanged()) {
        for (Object child : link.added()) {
          claim(child, one, claim -> claim.enter(parent));
        }
        for (Object child : link.removed()) {
          claim(child, one, claim -> claim.leave(parent));
        }
      }
    }
  }

  private void claimInverseOnes(Entry parent) {
    List<ToOneAttribute> inverses = parent.model().inverseOnes();
    for (int i = 0; i < inverses.size(); i++) {
      ToOneAttribute one = inverses.get(i).mappedBy();
      if (one != null && parent.inverseChanged(i)) {
        Object now = links.object(inverses.get(i), ToOneLink.value(parent, inverses.get(i)));
        Object stored = links.object(inverses.get(i), parent.inverse(i));
        if (now != null) {
          claim(now, one, claim -> claim.enter(parent));
        }
        if (stored != null) {
          claim(stored, one, claim -> claim.leave(parent));
        }
      }
    }
  }

  private void claimToOnes(Entry child) {
    for (ToOneAttribute one : child.model().owning()) {
      if (one.inverse() != null && links.isChanged(child, one)) {
        claim(child, one).changeToOne();
      }
    }
  }

  private void claim(Object child, ToOneAttribute one, Consumer<Claim> note) {
    Entry entry = map.find(child);
    if (entry != null) {
      note.accept(claim(entry, one));
    }
  }

  private Claim claim(Entry child, ToOneAttribute one) {
    if (claims.isEmpty()) {
      claims = new LinkedHashMap<>();
    }
    return claims
        .computeIfAbsent(one, key -> new IdentityHashMap<>())
        .computeIfAbsent(child, key -> new Claim(key, one));
  }

  private void decide(Claim claim) {
    Attribute inverse = claim.one().inverse();
    if (inverse == null) {
      return;
    }
    Object now = links.target(claim.child(), claim.one());
    Object before = links.storedTarget(claim.child(), claim.one());
    Object after = claim.parent(now, inverse);
    if (moves.isEmpty()) {
      moves = new ArrayList<>();
    }
    moves.add(new Move(claim.child(), claim.one(), before, now, after));
  }
}
