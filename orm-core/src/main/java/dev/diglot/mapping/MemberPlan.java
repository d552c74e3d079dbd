package dev.diglot.mapping;

import dev.diglot.annotation.CascadeType;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a member will be mapped to, before tables and other entities exist. */
sealed interface MemberPlan {

  Member member();

  /** The columns of the entity's table that hold the member. */
  List<PlannedColumn> columns();

  /** A member in one column. */
  record Basic(Member member, PlannedColumn column) implements MemberPlan {
    @Override
    public List<PlannedColumn> columns() {
      return List.of(column);
    }
  }

  /** A member in the columns of its class's members. */
  record Embedded(Member member, ObjectAccess<?> access, List<MemberPlan> parts)
      implements MemberPlan {
    @Override
    public List<PlannedColumn> columns() {
      List<PlannedColumn> columns = new ArrayList<>();
      for (MemberPlan part : parts) {
        columns.addAll(part.columns());
      }
      return columns;
    }
  }

  /** A link to one entity; without columns when the target holds them. */
  record ToOne(Member member, Link link, ToOneTraits traits, List<PlannedColumn> columns)
      implements MemberPlan {}

  /** A collection of entities. */
  record ToMany(Member member, Link link, boolean manyToMany) implements MemberPlan {
    @Override
    public List<PlannedColumn> columns() {
      return List.of();
    }
  }

  /** A member that the database computes. */
  record Computed(Member member, DataType<?> type) implements MemberPlan {
    @Override
    public List<PlannedColumn> columns() {
      return List.of();
    }
  }

  /** Where a relationship leads and what follows it. */
  record Link(Class<?> target, String mappedBy, Set<CascadeType> cascades, boolean orphanRemoval) {

    boolean owner() {
      return mappedBy.isEmpty();
    }
  }
}
