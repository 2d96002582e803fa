import type { ComponentType } from 'react';
import { CodeCheck } from '../paperwork/CodeCheck.tsx';
import { ContractHome } from '../contracts/ContractHome.tsx';
import { ContractPage } from '../contracts/ContractPage.tsx';
import { NewContract } from '../contracts/NewContract.tsx';
import { ContractRest } from './ContractRest.tsx';
import { useSpotOn, type ContractsPage } from '../navigation.tsx';
import { PriceList } from '../prices/PriceList.tsx';
import { StandIn } from '../stand-in/StandIn.tsx';
import { TemplateList } from '../templates/TemplateList.tsx';
import { TemplatePage } from '../templates/TemplatePage.tsx';

const pages: Readonly<Record<ContractsPage, ComponentType>> = {
  new: NewContract,
  templates: TemplateList,
  prices: PriceList,
  code: CodeCheck,
  standIn: StandIn,
};

/** 合同: whatever is open on this tab. */
export function Contracts() {
  const at = useSpotOn('contracts');
  if (at.contractId !== undefined) return <ContractPage key={at.contractId} id={at.contractId} below={ContractRest} />;
  if (at.templateId !== undefined) return <TemplatePage key={at.templateId} id={at.templateId} />;
  const Page = at.page !== undefined && at.page in pages ? pages[at.page as ContractsPage] : ContractHome;
  return <Page />;
}
