/**
 * A class and its table: attributes, relationships, computed, hybrids; compiled accessors.
 *
 * <p>To read first: {@link dev.diglot.mapping.Metadata} and {@link dev.diglot.mapping.EntityType}
 * are what everybody else sees. {@code MetadataBuilder} makes them in steps: {@code ClassScan}
 * finds the fields, {@code EntityPlanner} and the other planners decide what each becomes, the
 * classes named {@code …Rules} check what must hold between them, {@code SchemaAssembly} puts the
 * tables together, and {@code EntityAssembly} builds the result. {@code Problems} collects what is
 * wrong on the way.
 *
 * <p>Objects are touched through {@link dev.diglot.mapping.ObjectAccess} and made of rows by {@link
 * dev.diglot.mapping.RowReader}; for each there is one compiler of hidden classes and one fallback
 * by method handles.
 */
@NullMarked
package dev.diglot.mapping;

import org.jspecify.annotations.NullMarked;
