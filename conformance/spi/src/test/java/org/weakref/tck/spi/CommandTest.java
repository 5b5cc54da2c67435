package org.weakref.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.weakref.spec.Capability;

class CommandTest {
  private static final Operand HEARD = Operand.named("heard");

  @Test
  void anOperationWithAnotherNumberOfOperandsIsRefused() {
    assertThatThrownBy(() -> new Command.Operate(Operation.EQUAL, Operand.named("song")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("equal takes 2 operands, not 1");
  }

  @Test
  void aPlainReferenceNeedsReferencesAlone() {
    assertThat(new Command.Refer("ref", "song", null).needs())
        .containsExactly(Capability.REFERENCE);
  }

  @Test
  void aReferenceWithACallbackNeedsCallbacks() {
    assertThat(new Command.Refer("ref", "song", HEARD).needs())
        .containsExactly(Capability.CALLBACK);
  }

  @Test
  void aReferenceWithNothingAsCallbackNeedsNoCallbacks() {
    assertThat(new Command.Refer("ref", "song", Operand.literal(Value.NONE)).needs())
        .containsExactly(Capability.REFERENCE);
  }

  @Test
  void aSubclassReferenceWithACallbackNeedsBoth() {
    assertThat(new Command.Refer("ref", "song", HEARD, ReferenceType.SUBCLASS, Value.NONE).needs())
        .containsExactlyInAnyOrder(Capability.REFERENCE_SUBCLASSING, Capability.CALLBACK);
  }

  @Test
  void aProxyWithACallbackNeedsBoth() {
    assertThat(new Command.Proxy("proxy", "song", HEARD).needs())
        .containsExactlyInAnyOrder(Capability.PROXY, Capability.CALLBACK);
  }

  @Test
  void anObjectWithAFinalizingMethodNeedsThem() {
    assertThat(new Command.Create("song", ObjectKind.WITH_FINALIZING_METHOD).needs())
        .containsExactly(Capability.FINALIZING_METHOD);
  }

  @Test
  void theTypesOfProxiesAreLookedUpWhereThereAreProxies() {
    assertThat(new Command.Lookup("types", "ProxyTypes").needs()).containsExactly(Capability.PROXY);
  }
}
