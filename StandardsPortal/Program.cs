using StandardsPortal.Cli;

return await PortalCommand.RunAsync(args);
