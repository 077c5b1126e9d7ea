import RedisEventStreamsProvider
public import CProvider
import ProviderKit

// The two symbols by which a host finds the provider. They are a target of their own so that a program can also embed
// several providers without their symbols meeting.

@c @implementation public func wascc_provider_abi() -> UInt32 { Export.abi }

@c @implementation public func wascc_provider_create(
  _ host: UnsafePointer<wascc_host>!, _ config: wascc_view,
  _ provider: UnsafeMutablePointer<UnsafePointer<wascc_provider>?>!
) -> wascc_status { Export.create(RedisEventStreamsProvider.self, host, config, provider) }
