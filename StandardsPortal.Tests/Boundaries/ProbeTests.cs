namespace StandardsPortal.Tests.Boundaries;
public class ProbeTests { [Xunit.Fact] public void Works() => Xunit.Assert.True(true); }
