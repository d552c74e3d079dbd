package com.example.climate;

import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.Converter;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.math.BigDecimal;
import java.util.Optional;

/** Temperatures as a type of every database, and what of them may be called in queries. */
public final class Climate implements TypeContributor, MethodTranslations {
  // tag::type[]
  private static final DataType<BigDecimal> DEGREES = StandardTypes.decimal(4, 1);
  private static final DataType<Temperature> TEMPERATURE =
      new ConvertedType<>(Temperature.class, DEGREES, new ToDegrees());

  private static final class ToDegrees implements Converter<Temperature, BigDecimal> {
    @Override
    public BigDecimal toColumn(Temperature value) {
      return value.celsius();
    }

    @Override
    public Temperature toProperty(BigDecimal value) {
      return new Temperature(value);
    }
  }

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    return request.javaType() == Temperature.class ? Optional.of(TEMPERATURE) : Optional.empty();
  }

  // end::type[]
  // tag::methods[]
  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Temperature.class, "celsius")
        .is(call -> call.value(new CastNode(call.receiverNode(), DEGREES)));
    registry
        .method(Temperature.class, "compareTo", Temperature.class)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), true));
  }
  // end::methods[]
}
