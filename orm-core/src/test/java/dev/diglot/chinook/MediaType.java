package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** How a track is encoded. */
@Entity
@Table(name = "MediaType")
record MediaType(
    @Id @Column(name = "MediaTypeId") int id, @Column(name = "Name", length = 120) String name) {}
