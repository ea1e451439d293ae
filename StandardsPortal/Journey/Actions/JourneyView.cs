namespace StandardsPortal.Journey.Actions;

public sealed record JourneyView(DateOnly AsOf, CoverageMap Map);
