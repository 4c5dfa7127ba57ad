import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Prediction
 * Immutable record of what a version said of an image.
 */
export type PredictionModel = runtime.Types.Result.DefaultSelection<Prisma.$PredictionPayload>;
export type AggregatePrediction = {
    _count: PredictionCountAggregateOutputType | null;
    _avg: PredictionAvgAggregateOutputType | null;
    _sum: PredictionSumAggregateOutputType | null;
    _min: PredictionMinAggregateOutputType | null;
    _max: PredictionMaxAggregateOutputType | null;
};
export type PredictionAvgAggregateOutputType = {
    version: number | null;
    scores: number | null;
    margin: number | null;
};
export type PredictionSumAggregateOutputType = {
    version: number | null;
    scores: number[];
    margin: number | null;
};
export type PredictionMinAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    version: number | null;
    sha256: string | null;
    margin: number | null;
    by: string | null;
    createdAt: Date | null;
};
export type PredictionMaxAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    version: number | null;
    sha256: string | null;
    margin: number | null;
    by: string | null;
    createdAt: Date | null;
};
export type PredictionCountAggregateOutputType = {
    id: number;
    modelId: number;
    version: number;
    sha256: number;
    classIds: number;
    scores: number;
    margin: number;
    by: number;
    createdAt: number;
    _all: number;
};
export type PredictionAvgAggregateInputType = {
    version?: true;
    scores?: true;
    margin?: true;
};
export type PredictionSumAggregateInputType = {
    version?: true;
    scores?: true;
    margin?: true;
};
export type PredictionMinAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    sha256?: true;
    margin?: true;
    by?: true;
    createdAt?: true;
};
export type PredictionMaxAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    sha256?: true;
    margin?: true;
    by?: true;
    createdAt?: true;
};
export type PredictionCountAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    sha256?: true;
    classIds?: true;
    scores?: true;
    margin?: true;
    by?: true;
    createdAt?: true;
    _all?: true;
};
export type PredictionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Prediction to aggregate.
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Predictions to fetch.
     */
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PredictionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Predictions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Predictions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Predictions
    **/
    _count?: true | PredictionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PredictionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PredictionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PredictionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PredictionMaxAggregateInputType;
};
export type GetPredictionAggregateType<T extends PredictionAggregateArgs> = {
    [P in keyof T & keyof AggregatePrediction]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePrediction[P]> : Prisma.GetScalarType<T[P], AggregatePrediction[P]>;
};
export type PredictionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PredictionWhereInput;
    orderBy?: Prisma.PredictionOrderByWithAggregationInput | Prisma.PredictionOrderByWithAggregationInput[];
    by: Prisma.PredictionScalarFieldEnum[] | Prisma.PredictionScalarFieldEnum;
    having?: Prisma.PredictionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PredictionCountAggregateInputType | true;
    _avg?: PredictionAvgAggregateInputType;
    _sum?: PredictionSumAggregateInputType;
    _min?: PredictionMinAggregateInputType;
    _max?: PredictionMaxAggregateInputType;
};
export type PredictionGroupByOutputType = {
    id: string;
    modelId: string;
    version: number;
    sha256: string;
    classIds: string[];
    scores: number[];
    margin: number;
    by: string;
    createdAt: Date;
    _count: PredictionCountAggregateOutputType | null;
    _avg: PredictionAvgAggregateOutputType | null;
    _sum: PredictionSumAggregateOutputType | null;
    _min: PredictionMinAggregateOutputType | null;
    _max: PredictionMaxAggregateOutputType | null;
};
export type GetPredictionGroupByPayload<T extends PredictionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PredictionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PredictionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PredictionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PredictionGroupByOutputType[P]>;
}>>;
export type PredictionWhereInput = {
    AND?: Prisma.PredictionWhereInput | Prisma.PredictionWhereInput[];
    OR?: Prisma.PredictionWhereInput[];
    NOT?: Prisma.PredictionWhereInput | Prisma.PredictionWhereInput[];
    id?: Prisma.UuidFilter<"Prediction"> | string;
    modelId?: Prisma.UuidFilter<"Prediction"> | string;
    version?: Prisma.IntFilter<"Prediction"> | number;
    sha256?: Prisma.StringFilter<"Prediction"> | string;
    classIds?: Prisma.StringNullableListFilter<"Prediction">;
    scores?: Prisma.FloatNullableListFilter<"Prediction">;
    margin?: Prisma.FloatFilter<"Prediction"> | number;
    by?: Prisma.StringFilter<"Prediction"> | string;
    createdAt?: Prisma.DateTimeFilter<"Prediction"> | Date | string;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
    corrections?: Prisma.CorrectionListRelationFilter;
};
export type PredictionOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    scores?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    model?: Prisma.ModelOrderByWithRelationInput;
    image?: Prisma.ImageOrderByWithRelationInput;
    corrections?: Prisma.CorrectionOrderByRelationAggregateInput;
};
export type PredictionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.PredictionWhereInput | Prisma.PredictionWhereInput[];
    OR?: Prisma.PredictionWhereInput[];
    NOT?: Prisma.PredictionWhereInput | Prisma.PredictionWhereInput[];
    modelId?: Prisma.UuidFilter<"Prediction"> | string;
    version?: Prisma.IntFilter<"Prediction"> | number;
    sha256?: Prisma.StringFilter<"Prediction"> | string;
    classIds?: Prisma.StringNullableListFilter<"Prediction">;
    scores?: Prisma.FloatNullableListFilter<"Prediction">;
    margin?: Prisma.FloatFilter<"Prediction"> | number;
    by?: Prisma.StringFilter<"Prediction"> | string;
    createdAt?: Prisma.DateTimeFilter<"Prediction"> | Date | string;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    image?: Prisma.XOR<Prisma.ImageScalarRelationFilter, Prisma.ImageWhereInput>;
    corrections?: Prisma.CorrectionListRelationFilter;
}, "id">;
export type PredictionOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    scores?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.PredictionCountOrderByAggregateInput;
    _avg?: Prisma.PredictionAvgOrderByAggregateInput;
    _max?: Prisma.PredictionMaxOrderByAggregateInput;
    _min?: Prisma.PredictionMinOrderByAggregateInput;
    _sum?: Prisma.PredictionSumOrderByAggregateInput;
};
export type PredictionScalarWhereWithAggregatesInput = {
    AND?: Prisma.PredictionScalarWhereWithAggregatesInput | Prisma.PredictionScalarWhereWithAggregatesInput[];
    OR?: Prisma.PredictionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PredictionScalarWhereWithAggregatesInput | Prisma.PredictionScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Prediction"> | string;
    modelId?: Prisma.UuidWithAggregatesFilter<"Prediction"> | string;
    version?: Prisma.IntWithAggregatesFilter<"Prediction"> | number;
    sha256?: Prisma.StringWithAggregatesFilter<"Prediction"> | string;
    classIds?: Prisma.StringNullableListFilter<"Prediction">;
    scores?: Prisma.FloatNullableListFilter<"Prediction">;
    margin?: Prisma.FloatWithAggregatesFilter<"Prediction"> | number;
    by?: Prisma.StringWithAggregatesFilter<"Prediction"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Prediction"> | Date | string;
};
export type PredictionCreateInput = {
    id: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    model: Prisma.ModelCreateNestedOneWithoutPredictionsInput;
    image: Prisma.ImageCreateNestedOneWithoutPredictionsInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutPredictionInput;
};
export type PredictionUncheckedCreateInput = {
    id: string;
    modelId: string;
    version: number;
    sha256: string;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutPredictionInput;
};
export type PredictionUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    model?: Prisma.ModelUpdateOneRequiredWithoutPredictionsNestedInput;
    image?: Prisma.ImageUpdateOneRequiredWithoutPredictionsNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutPredictionNestedInput;
};
export type PredictionUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutPredictionNestedInput;
};
export type PredictionCreateManyInput = {
    id: string;
    modelId: string;
    version: number;
    sha256: string;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
};
export type PredictionUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PredictionUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PredictionListRelationFilter = {
    every?: Prisma.PredictionWhereInput;
    some?: Prisma.PredictionWhereInput;
    none?: Prisma.PredictionWhereInput;
};
export type PredictionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type FloatNullableListFilter<$PrismaModel = never> = {
    equals?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel> | null;
    has?: number | Prisma.FloatFieldRefInput<$PrismaModel> | null;
    hasEvery?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    hasSome?: number[] | Prisma.ListFloatFieldRefInput<$PrismaModel>;
    isEmpty?: boolean;
};
export type PredictionCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    scores?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type PredictionAvgOrderByAggregateInput = {
    version?: Prisma.SortOrder;
    scores?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
};
export type PredictionMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type PredictionMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type PredictionSumOrderByAggregateInput = {
    version?: Prisma.SortOrder;
    scores?: Prisma.SortOrder;
    margin?: Prisma.SortOrder;
};
export type PredictionNullableScalarRelationFilter = {
    is?: Prisma.PredictionWhereInput | null;
    isNot?: Prisma.PredictionWhereInput | null;
};
export type PredictionCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput> | Prisma.PredictionCreateWithoutModelInput[] | Prisma.PredictionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutModelInput | Prisma.PredictionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.PredictionCreateManyModelInputEnvelope;
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
};
export type PredictionUncheckedCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput> | Prisma.PredictionCreateWithoutModelInput[] | Prisma.PredictionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutModelInput | Prisma.PredictionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.PredictionCreateManyModelInputEnvelope;
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
};
export type PredictionUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput> | Prisma.PredictionCreateWithoutModelInput[] | Prisma.PredictionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutModelInput | Prisma.PredictionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.PredictionUpsertWithWhereUniqueWithoutModelInput | Prisma.PredictionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.PredictionCreateManyModelInputEnvelope;
    set?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    disconnect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    delete?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    update?: Prisma.PredictionUpdateWithWhereUniqueWithoutModelInput | Prisma.PredictionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.PredictionUpdateManyWithWhereWithoutModelInput | Prisma.PredictionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
};
export type PredictionUncheckedUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput> | Prisma.PredictionCreateWithoutModelInput[] | Prisma.PredictionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutModelInput | Prisma.PredictionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.PredictionUpsertWithWhereUniqueWithoutModelInput | Prisma.PredictionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.PredictionCreateManyModelInputEnvelope;
    set?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    disconnect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    delete?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    update?: Prisma.PredictionUpdateWithWhereUniqueWithoutModelInput | Prisma.PredictionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.PredictionUpdateManyWithWhereWithoutModelInput | Prisma.PredictionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
};
export type PredictionCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput> | Prisma.PredictionCreateWithoutImageInput[] | Prisma.PredictionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutImageInput | Prisma.PredictionCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.PredictionCreateManyImageInputEnvelope;
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
};
export type PredictionUncheckedCreateNestedManyWithoutImageInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput> | Prisma.PredictionCreateWithoutImageInput[] | Prisma.PredictionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutImageInput | Prisma.PredictionCreateOrConnectWithoutImageInput[];
    createMany?: Prisma.PredictionCreateManyImageInputEnvelope;
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
};
export type PredictionUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput> | Prisma.PredictionCreateWithoutImageInput[] | Prisma.PredictionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutImageInput | Prisma.PredictionCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.PredictionUpsertWithWhereUniqueWithoutImageInput | Prisma.PredictionUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.PredictionCreateManyImageInputEnvelope;
    set?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    disconnect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    delete?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    update?: Prisma.PredictionUpdateWithWhereUniqueWithoutImageInput | Prisma.PredictionUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.PredictionUpdateManyWithWhereWithoutImageInput | Prisma.PredictionUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
};
export type PredictionUncheckedUpdateManyWithoutImageNestedInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput> | Prisma.PredictionCreateWithoutImageInput[] | Prisma.PredictionUncheckedCreateWithoutImageInput[];
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutImageInput | Prisma.PredictionCreateOrConnectWithoutImageInput[];
    upsert?: Prisma.PredictionUpsertWithWhereUniqueWithoutImageInput | Prisma.PredictionUpsertWithWhereUniqueWithoutImageInput[];
    createMany?: Prisma.PredictionCreateManyImageInputEnvelope;
    set?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    disconnect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    delete?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    connect?: Prisma.PredictionWhereUniqueInput | Prisma.PredictionWhereUniqueInput[];
    update?: Prisma.PredictionUpdateWithWhereUniqueWithoutImageInput | Prisma.PredictionUpdateWithWhereUniqueWithoutImageInput[];
    updateMany?: Prisma.PredictionUpdateManyWithWhereWithoutImageInput | Prisma.PredictionUpdateManyWithWhereWithoutImageInput[];
    deleteMany?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
};
export type PredictionCreateclassIdsInput = {
    set: string[];
};
export type PredictionCreatescoresInput = {
    set: number[];
};
export type PredictionUpdateclassIdsInput = {
    set?: string[];
    push?: string | string[];
};
export type PredictionUpdatescoresInput = {
    set?: number[];
    push?: number | number[];
};
export type FloatFieldUpdateOperationsInput = {
    set?: number;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type PredictionCreateNestedOneWithoutCorrectionsInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutCorrectionsInput, Prisma.PredictionUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutCorrectionsInput;
    connect?: Prisma.PredictionWhereUniqueInput;
};
export type PredictionUpdateOneWithoutCorrectionsNestedInput = {
    create?: Prisma.XOR<Prisma.PredictionCreateWithoutCorrectionsInput, Prisma.PredictionUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.PredictionCreateOrConnectWithoutCorrectionsInput;
    upsert?: Prisma.PredictionUpsertWithoutCorrectionsInput;
    disconnect?: Prisma.PredictionWhereInput | boolean;
    delete?: Prisma.PredictionWhereInput | boolean;
    connect?: Prisma.PredictionWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PredictionUpdateToOneWithWhereWithoutCorrectionsInput, Prisma.PredictionUpdateWithoutCorrectionsInput>, Prisma.PredictionUncheckedUpdateWithoutCorrectionsInput>;
};
export type PredictionCreateWithoutModelInput = {
    id: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    image: Prisma.ImageCreateNestedOneWithoutPredictionsInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutPredictionInput;
};
export type PredictionUncheckedCreateWithoutModelInput = {
    id: string;
    version: number;
    sha256: string;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutPredictionInput;
};
export type PredictionCreateOrConnectWithoutModelInput = {
    where: Prisma.PredictionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput>;
};
export type PredictionCreateManyModelInputEnvelope = {
    data: Prisma.PredictionCreateManyModelInput | Prisma.PredictionCreateManyModelInput[];
    skipDuplicates?: boolean;
};
export type PredictionUpsertWithWhereUniqueWithoutModelInput = {
    where: Prisma.PredictionWhereUniqueInput;
    update: Prisma.XOR<Prisma.PredictionUpdateWithoutModelInput, Prisma.PredictionUncheckedUpdateWithoutModelInput>;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutModelInput, Prisma.PredictionUncheckedCreateWithoutModelInput>;
};
export type PredictionUpdateWithWhereUniqueWithoutModelInput = {
    where: Prisma.PredictionWhereUniqueInput;
    data: Prisma.XOR<Prisma.PredictionUpdateWithoutModelInput, Prisma.PredictionUncheckedUpdateWithoutModelInput>;
};
export type PredictionUpdateManyWithWhereWithoutModelInput = {
    where: Prisma.PredictionScalarWhereInput;
    data: Prisma.XOR<Prisma.PredictionUpdateManyMutationInput, Prisma.PredictionUncheckedUpdateManyWithoutModelInput>;
};
export type PredictionScalarWhereInput = {
    AND?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
    OR?: Prisma.PredictionScalarWhereInput[];
    NOT?: Prisma.PredictionScalarWhereInput | Prisma.PredictionScalarWhereInput[];
    id?: Prisma.UuidFilter<"Prediction"> | string;
    modelId?: Prisma.UuidFilter<"Prediction"> | string;
    version?: Prisma.IntFilter<"Prediction"> | number;
    sha256?: Prisma.StringFilter<"Prediction"> | string;
    classIds?: Prisma.StringNullableListFilter<"Prediction">;
    scores?: Prisma.FloatNullableListFilter<"Prediction">;
    margin?: Prisma.FloatFilter<"Prediction"> | number;
    by?: Prisma.StringFilter<"Prediction"> | string;
    createdAt?: Prisma.DateTimeFilter<"Prediction"> | Date | string;
};
export type PredictionCreateWithoutImageInput = {
    id: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    model: Prisma.ModelCreateNestedOneWithoutPredictionsInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutPredictionInput;
};
export type PredictionUncheckedCreateWithoutImageInput = {
    id: string;
    modelId: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutPredictionInput;
};
export type PredictionCreateOrConnectWithoutImageInput = {
    where: Prisma.PredictionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput>;
};
export type PredictionCreateManyImageInputEnvelope = {
    data: Prisma.PredictionCreateManyImageInput | Prisma.PredictionCreateManyImageInput[];
    skipDuplicates?: boolean;
};
export type PredictionUpsertWithWhereUniqueWithoutImageInput = {
    where: Prisma.PredictionWhereUniqueInput;
    update: Prisma.XOR<Prisma.PredictionUpdateWithoutImageInput, Prisma.PredictionUncheckedUpdateWithoutImageInput>;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutImageInput, Prisma.PredictionUncheckedCreateWithoutImageInput>;
};
export type PredictionUpdateWithWhereUniqueWithoutImageInput = {
    where: Prisma.PredictionWhereUniqueInput;
    data: Prisma.XOR<Prisma.PredictionUpdateWithoutImageInput, Prisma.PredictionUncheckedUpdateWithoutImageInput>;
};
export type PredictionUpdateManyWithWhereWithoutImageInput = {
    where: Prisma.PredictionScalarWhereInput;
    data: Prisma.XOR<Prisma.PredictionUpdateManyMutationInput, Prisma.PredictionUncheckedUpdateManyWithoutImageInput>;
};
export type PredictionCreateWithoutCorrectionsInput = {
    id: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
    model: Prisma.ModelCreateNestedOneWithoutPredictionsInput;
    image: Prisma.ImageCreateNestedOneWithoutPredictionsInput;
};
export type PredictionUncheckedCreateWithoutCorrectionsInput = {
    id: string;
    modelId: string;
    version: number;
    sha256: string;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
};
export type PredictionCreateOrConnectWithoutCorrectionsInput = {
    where: Prisma.PredictionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutCorrectionsInput, Prisma.PredictionUncheckedCreateWithoutCorrectionsInput>;
};
export type PredictionUpsertWithoutCorrectionsInput = {
    update: Prisma.XOR<Prisma.PredictionUpdateWithoutCorrectionsInput, Prisma.PredictionUncheckedUpdateWithoutCorrectionsInput>;
    create: Prisma.XOR<Prisma.PredictionCreateWithoutCorrectionsInput, Prisma.PredictionUncheckedCreateWithoutCorrectionsInput>;
    where?: Prisma.PredictionWhereInput;
};
export type PredictionUpdateToOneWithWhereWithoutCorrectionsInput = {
    where?: Prisma.PredictionWhereInput;
    data: Prisma.XOR<Prisma.PredictionUpdateWithoutCorrectionsInput, Prisma.PredictionUncheckedUpdateWithoutCorrectionsInput>;
};
export type PredictionUpdateWithoutCorrectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    model?: Prisma.ModelUpdateOneRequiredWithoutPredictionsNestedInput;
    image?: Prisma.ImageUpdateOneRequiredWithoutPredictionsNestedInput;
};
export type PredictionUncheckedUpdateWithoutCorrectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PredictionCreateManyModelInput = {
    id: string;
    version: number;
    sha256: string;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
};
export type PredictionUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    image?: Prisma.ImageUpdateOneRequiredWithoutPredictionsNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutPredictionNestedInput;
};
export type PredictionUncheckedUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutPredictionNestedInput;
};
export type PredictionUncheckedUpdateManyWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PredictionCreateManyImageInput = {
    id: string;
    modelId: string;
    version: number;
    classIds?: Prisma.PredictionCreateclassIdsInput | string[];
    scores?: Prisma.PredictionCreatescoresInput | number[];
    margin: number;
    by: string;
    createdAt?: Date | string;
};
export type PredictionUpdateWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    model?: Prisma.ModelUpdateOneRequiredWithoutPredictionsNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutPredictionNestedInput;
};
export type PredictionUncheckedUpdateWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutPredictionNestedInput;
};
export type PredictionUncheckedUpdateManyWithoutImageInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    classIds?: Prisma.PredictionUpdateclassIdsInput | string[];
    scores?: Prisma.PredictionUpdatescoresInput | number[];
    margin?: Prisma.FloatFieldUpdateOperationsInput | number;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
/**
 * Count Type PredictionCountOutputType
 */
export type PredictionCountOutputType = {
    corrections: number;
};
export type PredictionCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    corrections?: boolean | PredictionCountOutputTypeCountCorrectionsArgs;
};
/**
 * PredictionCountOutputType without action
 */
export type PredictionCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PredictionCountOutputType
     */
    select?: Prisma.PredictionCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * PredictionCountOutputType without action
 */
export type PredictionCountOutputTypeCountCorrectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CorrectionWhereInput;
};
export type PredictionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    sha256?: boolean;
    classIds?: boolean;
    scores?: boolean;
    margin?: boolean;
    by?: boolean;
    createdAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    corrections?: boolean | Prisma.Prediction$correctionsArgs<ExtArgs>;
    _count?: boolean | Prisma.PredictionCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["prediction"]>;
export type PredictionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    sha256?: boolean;
    classIds?: boolean;
    scores?: boolean;
    margin?: boolean;
    by?: boolean;
    createdAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["prediction"]>;
export type PredictionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    sha256?: boolean;
    classIds?: boolean;
    scores?: boolean;
    margin?: boolean;
    by?: boolean;
    createdAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["prediction"]>;
export type PredictionSelectScalar = {
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    sha256?: boolean;
    classIds?: boolean;
    scores?: boolean;
    margin?: boolean;
    by?: boolean;
    createdAt?: boolean;
};
export type PredictionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "modelId" | "version" | "sha256" | "classIds" | "scores" | "margin" | "by" | "createdAt", ExtArgs["result"]["prediction"]>;
export type PredictionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
    corrections?: boolean | Prisma.Prediction$correctionsArgs<ExtArgs>;
    _count?: boolean | Prisma.PredictionCountOutputTypeDefaultArgs<ExtArgs>;
};
export type PredictionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
};
export type PredictionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    image?: boolean | Prisma.ImageDefaultArgs<ExtArgs>;
};
export type $PredictionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Prediction";
    objects: {
        model: Prisma.$ModelPayload<ExtArgs>;
        image: Prisma.$ImagePayload<ExtArgs>;
        corrections: Prisma.$CorrectionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        modelId: string;
        version: number;
        sha256: string;
        /**
         * Class ids and scores of the best answers, descending.
         */
        classIds: string[];
        scores: number[];
        /**
         * Best score less the second best: small means uncertain.
         */
        margin: number;
        by: string;
        createdAt: Date;
    }, ExtArgs["result"]["prediction"]>;
    composites: {};
};
export type PredictionGetPayload<S extends boolean | null | undefined | PredictionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PredictionPayload, S>;
export type PredictionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PredictionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: PredictionCountAggregateInputType | true;
};
export interface PredictionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Prediction'];
        meta: {
            name: 'Prediction';
        };
    };
    /**
     * Find zero or one Prediction that matches the filter.
     * @param {PredictionFindUniqueArgs} args - Arguments to find a Prediction
     * @example
     * // Get one Prediction
     * const prediction = await prisma.prediction.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PredictionFindUniqueArgs>(args: Prisma.SelectSubset<T, PredictionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Prediction that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PredictionFindUniqueOrThrowArgs} args - Arguments to find a Prediction
     * @example
     * // Get one Prediction
     * const prediction = await prisma.prediction.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PredictionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PredictionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Prediction that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionFindFirstArgs} args - Arguments to find a Prediction
     * @example
     * // Get one Prediction
     * const prediction = await prisma.prediction.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PredictionFindFirstArgs>(args?: Prisma.SelectSubset<T, PredictionFindFirstArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Prediction that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionFindFirstOrThrowArgs} args - Arguments to find a Prediction
     * @example
     * // Get one Prediction
     * const prediction = await prisma.prediction.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PredictionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PredictionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Predictions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Predictions
     * const predictions = await prisma.prediction.findMany()
     *
     * // Get first 10 Predictions
     * const predictions = await prisma.prediction.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const predictionWithIdOnly = await prisma.prediction.findMany({ select: { id: true } })
     *
     */
    findMany<T extends PredictionFindManyArgs>(args?: Prisma.SelectSubset<T, PredictionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Prediction.
     * @param {PredictionCreateArgs} args - Arguments to create a Prediction.
     * @example
     * // Create one Prediction
     * const Prediction = await prisma.prediction.create({
     *   data: {
     *     // ... data to create a Prediction
     *   }
     * })
     *
     */
    create<T extends PredictionCreateArgs>(args: Prisma.SelectSubset<T, PredictionCreateArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Predictions.
     * @param {PredictionCreateManyArgs} args - Arguments to create many Predictions.
     * @example
     * // Create many Predictions
     * const prediction = await prisma.prediction.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PredictionCreateManyArgs>(args?: Prisma.SelectSubset<T, PredictionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Predictions and returns the data saved in the database.
     * @param {PredictionCreateManyAndReturnArgs} args - Arguments to create many Predictions.
     * @example
     * // Create many Predictions
     * const prediction = await prisma.prediction.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Predictions and only return the `id`
     * const predictionWithIdOnly = await prisma.prediction.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PredictionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PredictionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Prediction.
     * @param {PredictionDeleteArgs} args - Arguments to delete one Prediction.
     * @example
     * // Delete one Prediction
     * const Prediction = await prisma.prediction.delete({
     *   where: {
     *     // ... filter to delete one Prediction
     *   }
     * })
     *
     */
    delete<T extends PredictionDeleteArgs>(args: Prisma.SelectSubset<T, PredictionDeleteArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Prediction.
     * @param {PredictionUpdateArgs} args - Arguments to update one Prediction.
     * @example
     * // Update one Prediction
     * const prediction = await prisma.prediction.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PredictionUpdateArgs>(args: Prisma.SelectSubset<T, PredictionUpdateArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Predictions.
     * @param {PredictionDeleteManyArgs} args - Arguments to filter Predictions to delete.
     * @example
     * // Delete a few Predictions
     * const { count } = await prisma.prediction.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PredictionDeleteManyArgs>(args?: Prisma.SelectSubset<T, PredictionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Predictions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Predictions
     * const prediction = await prisma.prediction.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PredictionUpdateManyArgs>(args: Prisma.SelectSubset<T, PredictionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Predictions and returns the data updated in the database.
     * @param {PredictionUpdateManyAndReturnArgs} args - Arguments to update many Predictions.
     * @example
     * // Update many Predictions
     * const prediction = await prisma.prediction.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Predictions and only return the `id`
     * const predictionWithIdOnly = await prisma.prediction.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends PredictionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PredictionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Prediction.
     * @param {PredictionUpsertArgs} args - Arguments to update or create a Prediction.
     * @example
     * // Update or create a Prediction
     * const prediction = await prisma.prediction.upsert({
     *   create: {
     *     // ... data to create a Prediction
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Prediction we want to update
     *   }
     * })
     */
    upsert<T extends PredictionUpsertArgs>(args: Prisma.SelectSubset<T, PredictionUpsertArgs<ExtArgs>>): Prisma.Prisma__PredictionClient<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Predictions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionCountArgs} args - Arguments to filter Predictions to count.
     * @example
     * // Count the number of Predictions
     * const count = await prisma.prediction.count({
     *   where: {
     *     // ... the filter for the Predictions we want to count
     *   }
     * })
    **/
    count<T extends PredictionCountArgs>(args?: Prisma.Subset<T, PredictionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PredictionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Prediction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends PredictionAggregateArgs>(args: Prisma.Subset<T, PredictionAggregateArgs>): Prisma.PrismaPromise<GetPredictionAggregateType<T>>;
    /**
     * Group by Prediction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PredictionGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends PredictionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PredictionGroupByArgs['orderBy'];
    } : {
        orderBy?: PredictionGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PredictionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPredictionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Prediction model
     */
    readonly fields: PredictionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Prediction.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PredictionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    model<T extends Prisma.ModelDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ModelDefaultArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    image<T extends Prisma.ImageDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ImageDefaultArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    corrections<T extends Prisma.Prediction$correctionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Prediction$correctionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Prediction model
 */
export interface PredictionFieldRefs {
    readonly id: Prisma.FieldRef<"Prediction", 'String'>;
    readonly modelId: Prisma.FieldRef<"Prediction", 'String'>;
    readonly version: Prisma.FieldRef<"Prediction", 'Int'>;
    readonly sha256: Prisma.FieldRef<"Prediction", 'String'>;
    readonly classIds: Prisma.FieldRef<"Prediction", 'String[]'>;
    readonly scores: Prisma.FieldRef<"Prediction", 'Float[]'>;
    readonly margin: Prisma.FieldRef<"Prediction", 'Float'>;
    readonly by: Prisma.FieldRef<"Prediction", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Prediction", 'DateTime'>;
}
/**
 * Prediction findUnique
 */
export type PredictionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter, which Prediction to fetch.
     */
    where: Prisma.PredictionWhereUniqueInput;
};
/**
 * Prediction findUniqueOrThrow
 */
export type PredictionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter, which Prediction to fetch.
     */
    where: Prisma.PredictionWhereUniqueInput;
};
/**
 * Prediction findFirst
 */
export type PredictionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter, which Prediction to fetch.
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Predictions to fetch.
     */
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Predictions.
     */
    cursor?: Prisma.PredictionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Predictions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Predictions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Predictions.
     */
    distinct?: Prisma.PredictionScalarFieldEnum | Prisma.PredictionScalarFieldEnum[];
};
/**
 * Prediction findFirstOrThrow
 */
export type PredictionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter, which Prediction to fetch.
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Predictions to fetch.
     */
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Predictions.
     */
    cursor?: Prisma.PredictionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Predictions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Predictions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Predictions.
     */
    distinct?: Prisma.PredictionScalarFieldEnum | Prisma.PredictionScalarFieldEnum[];
};
/**
 * Prediction findMany
 */
export type PredictionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter, which Predictions to fetch.
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Predictions to fetch.
     */
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Predictions.
     */
    cursor?: Prisma.PredictionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Predictions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Predictions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Predictions.
     */
    distinct?: Prisma.PredictionScalarFieldEnum | Prisma.PredictionScalarFieldEnum[];
};
/**
 * Prediction create
 */
export type PredictionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * The data needed to create a Prediction.
     */
    data: Prisma.XOR<Prisma.PredictionCreateInput, Prisma.PredictionUncheckedCreateInput>;
};
/**
 * Prediction createMany
 */
export type PredictionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Predictions.
     */
    data: Prisma.PredictionCreateManyInput | Prisma.PredictionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Prediction createManyAndReturn
 */
export type PredictionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * The data used to create many Predictions.
     */
    data: Prisma.PredictionCreateManyInput | Prisma.PredictionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Prediction update
 */
export type PredictionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * The data needed to update a Prediction.
     */
    data: Prisma.XOR<Prisma.PredictionUpdateInput, Prisma.PredictionUncheckedUpdateInput>;
    /**
     * Choose, which Prediction to update.
     */
    where: Prisma.PredictionWhereUniqueInput;
};
/**
 * Prediction updateMany
 */
export type PredictionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Predictions.
     */
    data: Prisma.XOR<Prisma.PredictionUpdateManyMutationInput, Prisma.PredictionUncheckedUpdateManyInput>;
    /**
     * Filter which Predictions to update
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * Limit how many Predictions to update.
     */
    limit?: number;
};
/**
 * Prediction updateManyAndReturn
 */
export type PredictionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * The data used to update Predictions.
     */
    data: Prisma.XOR<Prisma.PredictionUpdateManyMutationInput, Prisma.PredictionUncheckedUpdateManyInput>;
    /**
     * Filter which Predictions to update
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * Limit how many Predictions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Prediction upsert
 */
export type PredictionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * The filter to search for the Prediction to update in case it exists.
     */
    where: Prisma.PredictionWhereUniqueInput;
    /**
     * In case the Prediction found by the `where` argument doesn't exist, create a new Prediction with this data.
     */
    create: Prisma.XOR<Prisma.PredictionCreateInput, Prisma.PredictionUncheckedCreateInput>;
    /**
     * In case the Prediction was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PredictionUpdateInput, Prisma.PredictionUncheckedUpdateInput>;
};
/**
 * Prediction delete
 */
export type PredictionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    /**
     * Filter which Prediction to delete.
     */
    where: Prisma.PredictionWhereUniqueInput;
};
/**
 * Prediction deleteMany
 */
export type PredictionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Predictions to delete
     */
    where?: Prisma.PredictionWhereInput;
    /**
     * Limit how many Predictions to delete.
     */
    limit?: number;
};
/**
 * Prediction.corrections
 */
export type Prediction$correctionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    where?: Prisma.CorrectionWhereInput;
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    cursor?: Prisma.CorrectionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Prediction without action
 */
export type PredictionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
};
